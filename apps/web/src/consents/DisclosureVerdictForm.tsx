import { Code, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DISCLOSURE_VERDICTS } from '#libs/law/consent/disclosure-verdict';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeChips } from '../forms/CodeChips';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useConsentsChanged } from './consents-query';

interface DisclosureVerdictFormProps {
  request: Schema<'DisclosureRequestDto'>;
  /** For what and for whom. */
  name: string;
  onSent(): void;
}

/** The second person's word on exactly what is shown. Neither answer is chosen beforehand. */
export function DisclosureVerdictForm({ request, name, onSent }: DisclosureVerdictFormProps) {
  const { t } = useTranslation();
  const changed = useConsentsChanged();
  // not of the form: its draft would choose it again the next time
  const [verdict, setVerdict] = useState('');
  const { id, caseCode, items, going, digest } = request;
  const record = useRecordForm({
    draft: `disclosure-verdict:${id}`,
    initial: { reason: '' },
    send: async ({ reason }) => {
      const body = { verdict: verdict as Schema<'DisclosureVerdict'>, digest, ...(reason.trim() && { reason }) };
      await data(api.POST('/api/disclosure-requests/{id}/verdict', { params: { path: { id } }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('consents:disclosure.decide')} disabled={!verdict}>
      <Stack gap={2}>
        <Text fw={550}>{name}</Text>
        <Text size="sm">{caseCode} · {t('consents:disclosure.going', { going, all: items })}</Text>
        <Text size="sm" c="dimmed">{t('consents:disclosure.digest')}</Text>
        <Code style={{ overflowWrap: 'anywhere' }}>{digest}</Code>
      </Stack>
      <Text size="sm">{t('consents:disclosure.decideHint')}</Text>
      <CodeChips label={t('consents:disclosure.verdict')} codes={DISCLOSURE_VERDICTS} words="law:disclosureVerdict." value={verdict} onChange={setVerdict} />
      <Textarea label={t('consents:disclosure.reason')} description={t('consents:disclosure.reasonHint')} autosize minRows={2} {...record.form.getInputProps('reason')} required={verdict === 'refused'} />
    </RecordFormBody>
  );
}
