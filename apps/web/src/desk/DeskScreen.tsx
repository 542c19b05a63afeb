import { Button, Grid, Group, Stack, Title } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownVisitor } from '../api/problem';
import { today } from '../dates/fmt';
import { useMay } from '../session/session';
import { LinkButton } from '../ui/LinkButton';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { DeskSearch } from './DeskSearch';
import { EnquiryList } from './EnquiryList';
import { Tally } from './Tally';

const EnquiryCard = lazy(() => import('./EnquiryCard').then(({ EnquiryCard }) => ({ default: EnquiryCard })));

/** Whom a card is begun for: what was typed, or somebody who was recognised. */
export interface Begun {
  text: string;
  known?: KnownVisitor;
}

/** Search first, then one card; beside it who waits today, and the count of the day. */
export function DeskScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const [begun, begin] = useState<Begun | null>(null);
  useTitle(t('desk:title'));
  const day = today();

  return (
    <Stack maw={1240} mx="auto">
      <Group justify="space-between">
        <Title order={1}>{t('desk:title')}</Title>
        <Group gap="xs">
          <LinkButton to="/desk/import" variant="default">{t('desk:import.title')}</LinkButton>
          {may('mass-event.read') && <LinkButton to="/mass-events" variant="default">{t('desk:massEvents')}</LinkButton>}
          <LinkButton to="/enquiries" variant="default">{t('desk:list.title')}</LinkButton>
        </Group>
      </Group>
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 7 }}>
          {begun ? (
            <Section title={t('desk:card.title')} actions={<Button size="xs" variant="default" onClick={() => begin(null)}>{t('desk:card.back')}</Button>}>
              <Suspense><EnquiryCard begun={begun} onSent={() => begin(null)} /></Suspense>
            </Section>
          ) : (
            <Section title={t('desk:search.title')}><DeskSearch onBegin={begin} /></Section>
          )}
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Stack>
            <Section title={t('desk:queue.title')}><EnquiryList filters={{ state: 'waiting', day }} empty={t('desk:queue.empty')} hint={t('desk:queue.emptyHint')} /></Section>
            <Section title={t('desk:tally.today')} actions={<LinkButton to="/desk/tally" size="xs" variant="default">{t('desk:tally.more')}</LinkButton>}><Tally /></Section>
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
