import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { fmtMoment } from '../dates/fmt';
import { FormProblem } from '../forms/FormProblem';
import { useColleagueName } from '../session/colleagues';
import type { CaseFile } from './files-query';

/** Who had a file in his hands, from its receipt on, and the digest by which it is known. */
export function CustodyTable({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  const { data: entries, error } = useQuery({
    queryKey: ['custody', file.id],
    queryFn: async () => (await data(api.GET('/api/files/{id}/custody', { params: { path: { id: file.id } } }))).items,
    staleTime: 0,
  });
  return (
    <Stack gap="sm">
      <Text className="file-name">{file.name}</Text>
      <Text size="sm" c="dimmed">{t('files:custody.hint')}</Text>
      {file.digest && <Text size="sm">{t('files:custody.digest')} <span className="file-digest">{file.digest}</span></Text>}
      {error && <FormProblem problem={error} />}
      {entries && (
        <table className="custody">
          <thead>
            <tr>
              <th scope="col">{t('files:custody.at')}</th>
              <th scope="col">{t('files:custody.act')}</th>
              <th scope="col">{t('files:custody.who')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(entry => (
              <tr key={entry.id}>
                <td>{fmtMoment(entry.at)}</td>
                <td>{t(`law:custodyAct.${entry.act}`)}</td>
                <td>{colleague(entry.by)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Stack>
  );
}
