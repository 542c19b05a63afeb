import { Alert, Chip, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RECURRING_ERRORS } from '#libs/law/documents/recurring-error';
import { REVIEW_VERDICTS } from '#libs/law/documents/review-verdict';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { CodeChips } from '../../forms/CodeChips';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useDocumentActed } from '../documents-query';

interface VerdictFormProps {
  documentId: string;
  /** How many comments have no answer. */
  open: number;
  onSent(): void;
}

/** Approve, or request changes. Neither is chosen beforehand: nobody approves by pressing Enter twice. */
export function VerdictForm({ documentId, open, onSent }: VerdictFormProps) {
  const { t } = useTranslation();
  const acted = useDocumentActed();
  // not of the form: its draft would choose it again the next time
  const [verdict, setVerdict] = useState('');
  const record = useRecordForm({
    draft: `review-verdict:${documentId}`,
    initial: { reason: '', errors: [] as Schema<'RecurringError'>[] },
    send: async ({ reason, errors }, { id }) => {
      const back = verdict === 'changes_requested';
      const body = { id, verdict: verdict as Schema<'ReviewVerdict'>, ...(back && { errors, ...(reason.trim() && { reason }) }) };
      await data(api.POST('/api/documents/{id}/reviews', { params: { path: { id: documentId } }, body }));
      await acted(documentId);
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('reviews:verdict.send')}>
      <CodeChips label={t('reviews:verdict.verdict')} codes={REVIEW_VERDICTS} words="law:reviewVerdict." value={verdict} onChange={setVerdict} />
      {verdict === 'approved' && open > 0 && <Alert color="orange" variant="light" role="alert"><Text size="sm">{t('reviews:verdict.bars', { count: open })}</Text></Alert>}
      {verdict === 'changes_requested' && (
        <>
          {open > 0 && <Text size="sm" role="status">{t('reviews:verdict.back', { count: open })}</Text>}
          <Textarea label={t('reviews:verdict.reason')} autosize minRows={3} {...form.getInputProps('reason')} required />
          <Stack gap={6} component="fieldset" style={{ border: 0, padding: 0, margin: 0 }}>
            <Text component="legend" fw={600} size="sm">{t('reviews:verdict.errors')}</Text>
            <Text size="xs" c="dimmed">{t('reviews:verdict.errorsHint')}</Text>
            <Chip.Group multiple {...form.getInputProps('errors')}>
              <Group gap={6}>
                {RECURRING_ERRORS.map(code => <Chip key={code} value={code} variant="outline" radius="sm" size="sm">{t(`law:recurringError.${code}`)}</Chip>)}
              </Group>
            </Chip.Group>
          </Stack>
        </>
      )}
    </RecordFormBody>
  );
}
