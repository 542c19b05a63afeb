import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { officeDay } from '#libs/law/office-day';
import { api, data } from '../api/client';
import { Unreachable } from '../api/problem';
import { saveFile } from '../ui/save-file';
import { toast } from '../ui/toast';
import { useFilesChanged } from './files-query';
import { readWhole } from './read-whole';

/** Fetches the archive and hands it to the browser as a file. The server asks for a fresh proof first; it is given over the dialog. */
export function useEvidenceExport(caseId: string, onDone: () => void) {
  const { t } = useTranslation();
  const changed = useFilesChanged(caseId);
  /** Bytes; null while none is fetched. */
  const [received, setReceived] = useState<number | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const start = async (fileIds: string[]) => {
    const own = (stopping.current = new AbortController());
    setProblem(null);
    setReceived(0);
    try {
      const params = { path: { id: caseId } };
      const stream = await data(api.POST('/api/cases/{id}/evidence-exports', { params, body: { fileIds }, parseAs: 'stream', signal: own.signal }));
      saveFile(await readWhole(stream as unknown as ReadableStream<Uint8Array>, 'application/zip', setReceived), `evidence-${officeDay()}.zip`);
      toast(t('files:export.done'));
      onDone();
    } catch (error) {
      // a line that is cut in the middle is no answer either
      if (!own.signal.aborted) setProblem(error instanceof TypeError ? new Unreachable() : (error as Error));
    } finally {
      setReceived(null);
      await changed();
    }
  };
  return { received, problem, start, stop: () => stopping.current?.abort() };
}
