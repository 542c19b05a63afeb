import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { useMay, useSession } from '../session/session';
import { toastProblem } from '../ui/toast';
import { useTwoPresses } from '../ui/useTwoPresses';
import { ChooseFiles } from './ChooseFiles';
import { isSameFile } from './file-rules';
import { type CaseFile, useFilesChanged } from './files-query';
import { uploads } from './uploads';
import { useFileSize } from './useFileSize';

/** Of a file only a part has come, and the page that sent it is gone: no browser may open it again unasked, so it is asked for. */
export function Unfinished({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const may = useMay();
  const { userId } = useSession();
  const mine = file.createdBy === userId;
  const size = useFileSize();
  const changed = useFilesChanged(file.caseId);
  const [other, setOther] = useState(false);
  const { id, caseId, name } = file;
  const { armed, press } = useTwoPresses(async () => {
    await data(api.DELETE('/api/files/{id}/upload', { params: { path: { id }, header: { 'Tus-Resumable': '1.0.0' } } })).catch(toastProblem);
    await changed();
  });
  if (!may('file.write')) return <Text size="sm">{t('files:unfinished.reading')}</Text>;
  const goOn = ([chosen]: File[]) => {
    const fits = isSameFile(file, chosen);
    setOther(!fits);
    if (fits) uploads.add({ id, caseId, name, size: file.size }, chosen);
  };
  return (
    <>
      <Text size="sm">{t(mine ? 'files:unfinished.hint' : 'files:unfinished.reading')}</Text>
      {other && <Text size="sm" c="red" role="alert">{t('files:unfinished.other', { name, size: size(file.size) })}</Text>}
      <Group gap="xs" mt={4}>
        {mine && <ChooseFiles size="xs" onChoose={goOn} aria-label={t('files:unfinished.goOnNamed', { name })}>{t('files:unfinished.goOn')}</ChooseFiles>}
        <Button size="xs" variant="default" color="red" onClick={press} aria-label={armed ? undefined : t('files:unfinished.giveUpNamed', { name })}>{t(armed ? 'files:unfinished.giveUpSure' : 'files:unfinished.giveUp')}</Button>
      </Group>
    </>
  );
}
