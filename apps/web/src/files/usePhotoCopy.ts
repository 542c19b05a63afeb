import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { newId } from '../api/new-id';
import { toast, toastProblem } from '../ui/toast';
import { type CaseFile, useFilesChanged } from './files-query';

/** Lets the server make a copy of a photo without place and device; pressed twice it is made once. */
export function usePhotoCopy(file: CaseFile) {
  const { t } = useTranslation();
  const changed = useFilesChanged(file.caseId);
  const [copying, setCopying] = useState(false);
  const id = useRef(newId());
  const copy = async () => {
    setCopying(true);
    try {
      await data(api.POST('/api/files/{id}/copies', { params: { path: { id: file.id } }, body: { id: id.current } }));
      id.current = newId();
      toast(t('files:act.copied'));
      await changed();
    } catch (problem) {
      toastProblem(problem);
    } finally {
      setCopying(false);
    }
  };
  return { copying, copy };
}
