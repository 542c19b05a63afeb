import { Alert, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MERGE_REASONS, type MergeReason } from '#libs/law/merge-reason';
import { contradictions, type MergeField } from '#libs/law/merged-file';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { mergeSide } from './merge-side';
import { useMerged } from './merges';
import { SideBySide } from './SideBySide';
import { useBothPlansRun } from './useBothPlansRun';
import { useFieldWords } from './useFieldWords';

type Client = Schema<'ClientDto'>;

/** Which one stays, what is right where they contradict, and why they are one. Nothing is chosen beforehand but who stays. */
export function MergeForm({ one, other }: { one: Client; other: Client }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const merged = useMerged();
  const wordsOf = useFieldWords();
  const bothRun = useBothPlansRun(one.id, other.id);
  const record = useRecordForm<{ stays: string; right: Partial<Record<MergeField, string>>; plan: string; reason: MergeReason | ''; note: string }>({
    draft: `merge:${one.id}`,
    initial: { stays: one.id, right: {}, plan: one.id, reason: '', note: '' },
    send: async ({ stays, right, plan, reason, note }, { id }) => {
      const [into, from] = stays === one.id ? [one, other] : [other, one];
      const open = contradictions(mergeSide(into), mergeSide(from));
      const body = {
        id, intoId: into.id, fromId: from.id, reason: reason as MergeReason, ...(note.trim() && { note }),
        taken: open.filter(field => right[field] === from.id), kept: open.filter(field => right[field] === into.id),
        ...(bothRun && { planGoesOn: plan === into.id ? ('into' as const) : ('from' as const) }),
      };
      await data(api.POST('/api/client-merges', { body }));
      await merged();
      await navigate({ to: '/merges' });
    },
  });
  const { form } = record;
  const { stays, right } = form.values;
  const former = stays === one.id ? other : one;
  return (
    <RecordFormBody record={record} action={t('merging:compare.propose')}>
      <SideBySide clients={[one, other]} />
      <Radio.Group label={t('merging:compare.stays')} description={t('merging:compare.goes', { code: former.code })} {...form.getInputProps('stays')}>
        <Stack gap={6} mt={6}>{[one, other].map(({ id, code, displayName }) => <Radio key={id} value={id} label={`${code} ${displayName}`} />)}</Stack>
      </Radio.Group>
      {contradictions(mergeSide(one), mergeSide(other)).map(field => (
        <Radio.Group key={field} label={t(`law:mergeField.${field}`)} description={t('merging:compare.contradicts')} value={right[field] ?? ''}
          onChange={value => form.setFieldValue('right', { ...right, [field]: value })} required>
          <Stack gap={6} mt={6}>{[one, other].map(client => <Radio key={client.id} value={client.id} label={`${wordsOf(field, client)} (${client.code})`} />)}</Stack>
        </Radio.Group>
      ))}
      {bothRun && (
        <Radio.Group label={t('merging:compare.plan')} description={t('merging:compare.planHint')} {...form.getInputProps('plan')}>
          <Stack gap={6} mt={6}>{[one, other].map(({ id, code }) => <Radio key={id} value={id} label={t('merging:compare.planOf', { code })} />)}</Stack>
        </Radio.Group>
      )}
      <CodeSelect label={t('merging:compare.reason')} codes={MERGE_REASONS} words="law:mergeReason." none={t('web:form.choose')} {...form.getInputProps('reason')} required />
      <Textarea label={t('merging:compare.note')} autosize minRows={2} maxLength={2000} {...form.getInputProps('note')} />
      <Alert variant="light" p="xs"><Text size="sm">{t('merging:compare.second')}</Text></Alert>
    </RecordFormBody>
  );
}
