import { Paper, Textarea, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { ColleagueSelect } from '../session/ColleagueSelect';
import { toast } from '../ui/toast';
import { HandOverPlaces } from './HandOverPlaces';
import { NOBODY } from './nobody';

interface Values {
  startsOn: string;
  toUserId: string;
  /** By assignment: a colleague, nobody, or empty = as for all. */
  takers: Record<string, string>;
  note: string;
}

/** Who takes what from which day, with what stands in the way shown before anything is done. */
export function HandOverForm({ userId }: { userId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const record = useRecordForm<Values>({
    draft: `hand-over:${userId}`,
    initial: { startsOn: dayjs(today()).add(1, 'day').format('YYYY-MM-DD'), toUserId: '', takers: {}, note: '' },
    send: async (values, { id }) => {
      const { places } = await data(api.POST('/api/users/{id}/hand-overs', { params: { path: { id: userId } }, body: { id, ...planOf(values), ...(values.note.trim() && { note: values.note }) } }));
      await client.invalidateQueries();
      toast(t('staff:handOver.done', { count: places }));
      await navigate({ to: '/my-people' });
    },
  });
  const { form } = record;
  return (
    <Paper withBorder p="md">
      <RecordFormBody record={record} action={t('staff:handOver.action')}>
        <TextInput type="date" label={t('staff:handOver.startsOn')} description={t('staff:handOver.startsOnHint')} min={today()} {...form.getInputProps('startsOn')} required />
        <ColleagueSelect label={t('staff:handOver.to')} description={t('staff:handOver.toHint')} roles={['intern', 'lawyer', 'supervisor']} {...form.getInputProps('toUserId')} clearable
          clearButtonProps={{ 'aria-label': t('web:ui.clear') }} />
        <HandOverPlaces userId={userId} plan={planOf(form.values)} takers={form.values.takers} onTake={(assignmentId, taker) => form.setFieldValue('takers', { ...form.getValues().takers, [assignmentId]: taker })} />
        <Textarea label={t('staff:handOver.note')} description={t('staff:handOver.noteHint')} autosize minRows={2} {...form.getInputProps('note')} />
      </RecordFormBody>
    </Paper>
  );
}

function planOf({ startsOn, toUserId, takers }: Values): Schema<'HandOverPlanDto'> {
  const named = Object.entries(takers).filter(([, taker]) => taker);
  return {
    startsOn,
    ...(toUserId && { toUserId }),
    takers: named.map(([assignmentId, taker]) => ({ assignmentId, userId: taker === NOBODY ? null : taker })),
  };
}
