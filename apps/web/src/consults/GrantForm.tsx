import { NativeSelect, Text, TextInput } from '@mantine/core';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useColleagueName } from '../session/colleagues';
import { useConsultChanged } from './consult-query';

const USUAL_DAYS = 14;

/** A way into the case for one who was asked or has answered: to read, until a day. */
export function GrantForm({ one, onSent }: { one: Schema<'ConsultDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useConsultChanged();
  const colleague = useColleagueName();
  const people = [...new Set([...one.asked.map(({ userId }) => userId), ...one.said.map(({ authorId }) => authorId)])];
  const record = useRecordForm({
    draft: `consult-grant:${one.id}`,
    initial: { userId: people[0] ?? '', endsOn: dayjs(today()).add(USUAL_DAYS, 'day').format('YYYY-MM-DD') },
    send: async (values, { id }) => {
      await data(api.POST('/api/consults/{id}/grants', { params: { path: { id: one.id } }, body: { id, ...values } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('staff:consult.grant')}>
      <Text size="sm">{t('staff:consult.grantHint')}</Text>
      <NativeSelect label={t('staff:consult.whom')} data={people.map(value => ({ value, label: colleague(value) }))} {...form.getInputProps('userId')} />
      <TextInput type="date" label={t('staff:period.lastDay')} {...form.getInputProps('endsOn')} required />
    </RecordFormBody>
  );
}
