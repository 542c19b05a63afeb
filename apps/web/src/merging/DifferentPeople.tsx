import { Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DIFFERENCE_REASONS, type DifferenceReason } from '#libs/law/difference-reason';
import { api, data } from '../api/client';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { Section } from '../ui/Section';
import { useMerged } from './merges';

/** Looked at and found to be two persons: the pair is proposed no more while both stay as they are. */
export function DifferentPeople({ oneId, otherId }: { oneId: string; otherId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const merged = useMerged();
  const record = useRecordForm<{ reason: DifferenceReason | '' }>({
    draft: `different:${oneId}`,
    initial: { reason: '' },
    send: async ({ reason }) => {
      await data(api.POST('/api/different-clients', { body: { oneId, otherId, reason: reason as DifferenceReason } }));
      await merged();
      await navigate({ to: '/duplicates' });
    },
  });
  return (
    <Section title={t('merging:different.title')}>
      <RecordFormBody record={record} action={t('merging:different.action')}>
        <Stack gap="xs">
          <Text size="sm" c="dimmed">{t('merging:different.hint')}</Text>
          <CodeSelect label={t('merging:different.reason')} codes={DIFFERENCE_REASONS} words="law:differenceReason." none={t('web:form.choose')} {...record.form.getInputProps('reason')} required />
        </Stack>
      </RecordFormBody>
    </Section>
  );
}
