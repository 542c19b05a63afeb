import { Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ScreenFailed } from '../shell/ScreenFailed';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { ApproveErasure } from './ApproveErasure';
import { ErasureState } from './ErasureState';
import { erasuresQuery } from './erasures';

/** Erasures that were asked for and that were done. Codes only: a director approves without seeing the client. */
export function ErasuresScreen() {
  const { t } = useTranslation();
  useTitle(t('sealing:erasure.list'));
  const { data: erasures, error } = useQuery(erasuresQuery);
  if (error && !erasures) return <ScreenFailed error={error} />;
  return (
    <Stack maw={760} mx="auto" gap="md">
      <Title order={1}>{t('sealing:erasure.list')}</Title>
      {erasures?.length === 0 && <EmptyState title={t('sealing:erasure.none')} hint={t('sealing:erasure.noneHint')} />}
      {erasures?.map(erasure => (
        <Section key={erasure.id} title={erasure.clientCode} actions={!erasure.approvedAt && <ApproveErasure erasure={erasure} />}>
          <ErasureState erasure={erasure} />
        </Section>
      ))}
    </Stack>
  );
}
