import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { FormDialog } from '../forms/FormDialog';
import { EmptyState } from '../ui/EmptyState';
import { LinkButton } from '../ui/LinkButton';
import { Section } from '../ui/Section';
import { ParticipantEntry } from './ParticipantEntry';
import { ParticipantForm } from './ParticipantForm';
import { ParticipantRow } from './ParticipantRow';
import { participationsQuery } from './trainings-query';
import { useKeeps } from './useKeeps';

const KnownPersonForm = lazy(() => import('./KnownPersonForm').then(({ KnownPersonForm: form }) => ({ default: form })));

/** Who came: entered one after the other, and whoever is known already is found before he is entered again. */
export function Participants({ training }: { training: Schema<'TrainingDto'> }) {
  const { t } = useTranslation();
  const keeps = useKeeps()(training) && !training.voided;
  const [adding, add] = useDisclosure();
  const [changed, change] = useState<Schema<'ParticipationDto'> | null>(null);
  const pages = useInfiniteQuery(participationsQuery(training.id));
  const people = pages.data?.pages.flatMap(page => page.items) ?? [];
  const known = keeps && (
    <Group gap="xs">
      <LinkButton size="xs" variant="default" to="/trainings/$trainingId/import" params={{ trainingId: training.id }}>{t('trainings:import.title')}</LinkButton>
      <Button size="xs" variant="default" onClick={add.open}>{t('trainings:participant.known')}</Button>
    </Group>
  );

  return (
    <Section title={t('trainings:participants')} actions={known}>
      {keeps && <ParticipantEntry trainingId={training.id} region={training.region} />}
      {pages.data && !people.length && <EmptyState title={t('trainings:participant.none')} hint={keeps ? t('trainings:participant.noneHint') : undefined} />}
      <ol className="rows">
        {people.map(one => <ParticipantRow key={one.id} one={one} sessions={training.sessions.filter(({ voided }) => !voided).length} onChange={keeps ? () => change(one) : undefined} />)}
      </ol>
      {pages.hasNextPage && <Button variant="default" mt="sm" loading={pages.isFetchingNextPage} onClick={() => pages.fetchNextPage()}>{t('web:ui.more')}</Button>}
      <FormDialog title={t('trainings:participant.known')} opened={adding} onClose={add.close}><Suspense><KnownPersonForm trainingId={training.id} onSent={add.close} /></Suspense></FormDialog>
      <FormDialog title={t('trainings:participant.change')} opened={!!changed} onClose={() => change(null)}>
        {changed && <ParticipantForm one={changed} onSent={() => change(null)} />}
      </FormDialog>
    </Section>
  );
}
