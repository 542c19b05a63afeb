import { Group, Textarea, TextInput } from '@mantine/core';
import { type InfiniteData, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { LOG_ENTRY_KINDS, type LogEntryKind } from '#libs/law/log-entry-kind';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { today } from '../../dates/fmt';
import { PartialDateInput } from '../../dates/PartialDateInput';
import { CodeSelect } from '../../forms/CodeSelect';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { NEW_HERE } from '../../shell/useShortcuts';
import { logKey, logPagesKey } from './log-query';

interface NewEntry {
  kind: LogEntryKind;
  occurredOn: string;
  text: string;
  minutes: string;
}

/** What just happened, in a few seconds: kind and date are set already, the text is all that is needed. */
export function LogEntryForm({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const record = useRecordForm<NewEntry>({
    draft: `log-entry:${caseId}`,
    initial: { kind: 'note', occurredOn: today(), text: '', minutes: '' },
    send: async ({ minutes, ...values }, { id }) => {
      const body = { id, ...values, ...(minutes !== '' && { minutes: Number(minutes) }) };
      const entry = await data(api.POST('/api/cases/{id}/log-entries', { params: { path: { id: caseId } }, body }));
      // seen at once; what the server has comes after
      client.setQueryData<InfiniteData<Schema<'LogPageDto'>>>([...logPagesKey(caseId), {}], old => old && { ...old, pages: old.pages.map((page, at) => (at ? page : { ...page, items: [entry, ...page.items] })) });
      void client.invalidateQueries({ queryKey: logKey(caseId) });
    },
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('cases:log.write')}>
      <Textarea label={t('cases:log.text')} placeholder={t('cases:log.placeholder')} {...form.getInputProps('text')} autosize minRows={2} maxRows={14} required {...NEW_HERE} />
      <Group gap="sm" align="flex-start" grow preventGrowOverflow={false}>
        <CodeSelect label={t('cases:log.kind')} codes={LOG_ENTRY_KINDS} words="law:logEntryKind." {...form.getInputProps('kind')} miw={140} />
        <PartialDateInput label={t('cases:log.occurredOn')} {...form.getInputProps('occurredOn')} required miw={170} />
        <TextInput type="number" label={t('cases:log.minutes')} {...form.getInputProps('minutes')} min={0} max={1440} miw={90} />
      </Group>
    </RecordFormBody>
  );
}
