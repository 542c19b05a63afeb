import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import { logKey } from '../cases/log/log-query';
import { fmtPartialDate } from '../dates/fmt-partial-date';

const AT_ONCE = 30;
const SHOWN = 50;

interface LogEntrySelectProps extends Omit<NativeSelectProps, 'data' | 'label'> {
  caseId: string;
}

/** The entries of the log that were written last: one of them tells of the act that met a deadline. */
export function LogEntrySelect({ caseId, ...props }: LogEntrySelectProps) {
  const { t } = useTranslation();
  const { data: entries = [] } = useQuery({
    queryKey: [...logKey(caseId), 'latest'],
    queryFn: async () => (await data(api.GET('/api/cases/{id}/log-entries', { params: { path: { id: caseId }, query: { limit: AT_ONCE } } }))).items,
  });
  const words = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text);
  const choices = entries.map(({ id, occurredOn, kind, text }) => ({ value: id, label: `${fmtPartialDate(t, occurredOn)} · ${t(`law:logEntryKind.${kind}`)}: ${words(text)}` }));
  return <NativeSelect {...props} label={t('deadlines:outcome.entry')} data={[{ value: '', label: t('deadlines:outcome.noEntry') }, ...choices]} />;
}
