import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { fmtDay, today } from '../dates/fmt';
import { useMay, useSession } from '../session/session';
import { withTexts } from '../texts/with-texts';
import { EmptyState } from '../ui/EmptyState';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { Waiting } from '../ui/Waiting';
import { HearingList } from './HearingList';
import { MyCases } from './MyCases';
import { comingHearingsQuery } from './hearings';

const NeedsMe = lazy(() => withTexts('tasks', () => import('./NeedsMe'))().then(({ NeedsMe }) => ({ default: NeedsMe })));
const CasesWithoutLead = lazy(() => withTexts('staff', () => import('../staff/CasesWithoutLead'))().then(({ CasesWithoutLead }) => ({ default: CasesWithoutLead })));
const WaitingPackages = lazy(() => withTexts('consents', () => import('../consents/WaitingPackages'))().then(({ WaitingPackages }) => ({ default: WaitingPackages })));
const WaitingResets = lazy(() => withTexts('identity', () => import('../identity/WaitingResets'))().then(({ WaitingResets }) => ({ default: WaitingResets })));

/** What waits for me, and for each a way to finish it on the spot. */
export function TodayScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const { displayName } = useSession();
  useTitle(t('web:today.title'));

  return (
    <Stack maw={960} mx="auto" gap="md">
      <Group justify="space-between" align="baseline">
        <Title order={1}>{t('web:today.title')}</Title>
        <Text c="dimmed">{fmtDay(today())}</Text>
      </Group>
      <Text className="visually-hidden">{displayName}</Text>
      {may('today.read') && <Suspense fallback={<Paper withBorder p="md"><Waiting rows={10} /></Paper>}><NeedsMe /></Suspense>}
      {may('hearing.list') && <Hearings />}
      {may('factor.confirm-reset') && <Suspense><WaitingResets /></Suspense>}
      {may('disclosure.approve') && !may('today.read') && <Suspense><WaitingPackages /></Suspense>}
      {may('case.oversee') && !may('case.hand-over') && <Suspense><CasesWithoutLead /></Suspense>}
      {may('case.list') && <MyCases />}
      {may('finding.read') && may('today.read') && <LinkAnchor to="/findings">{t('web:screen.findings')}</LinkAnchor>}
      {!may('case.list') && !may('today.read') && <EmptyState title={t('web:today.nothing')} hint={t('web:today.nothingHint')} />}
    </Stack>
  );
}

function Hearings() {
  const { t } = useTranslation();
  const coming = useQuery(comingHearingsQuery);
  return (
    <Section title={t('web:today.hearings')}>
      {coming.isPending && <Waiting rows={3} />}
      {coming.data?.items.length === 0 && <EmptyState title={t('web:today.noHearings')} hint={t('web:today.noHearingsHint')} />}
      {coming.data && <HearingList hearings={coming.data.items} />}
    </Section>
  );
}
