import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { splitName } from '#libs/law/split-name';
import { fmtMoment } from '../dates/fmt';
import { FormDialog } from '../forms/FormDialog';
import { useColleagueName } from '../session/colleagues';
import { useMay } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { withTexts } from '../texts/with-texts';
import { Chip } from '../ui/Chip';
import { LinkButton } from '../ui/LinkButton';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { enquiryQuery } from './enquiry-query';

const AssignForm = lazy(() => import('./AssignForm').then(({ AssignForm }) => ({ default: AssignForm })));
const ConflictCheck = lazy(() => withTexts('merging', () => import('../merging/ConflictCheck'))().then(({ ConflictCheck }) => ({ default: ConflictCheck })));
const DeskConsents = lazy(() => import('./DeskConsents').then(({ DeskConsents }) => ({ default: DeskConsents })));
const EnquiryChangeForm = lazy(() => import('./EnquiryChangeForm').then(({ EnquiryChangeForm }) => ({ default: EnquiryChangeForm })));
const OutcomeForm = lazy(() => import('./OutcomeForm').then(({ OutcomeForm }) => ({ default: OutcomeForm })));
const TakeOnForm = lazy(() => withTexts('merging', () => import('./TakeOnForm'))().then(({ TakeOnForm }) => ({ default: TakeOnForm })));
const ThroughTrainer = lazy(() => withTexts('trainings', () => import('../trainings/ThroughTrainer'))().then(({ ThroughTrainer }) => ({ default: ThroughTrainer })));
const route = getRouteApi('/enquiries/$enquiryId');
type Act = 'outcome' | 'assign' | 'client' | 'change';

/** One enquiry: who, what was told, what came of it; settled, given to a colleague or taken on as a client from here. */
export function EnquiryPage() {
  const { t } = useTranslation();
  const may = useMay();
  const colleague = useColleagueName();
  const { enquiryId } = route.useParams();
  const [act, begin] = useState<Act | null>(null);
  const { data: one, error } = useQuery(enquiryQuery(enquiryId));
  useTitle(t('desk:card.title'));
  if (error && !one) return <ScreenFailed error={error} />;
  if (!one) return null;
  const done = () => begin(null);
  const { family, given = '', patronymic } = splitName(one.displayName);
  const facts = [t(`law:enquiryChannel.${one.channel}`), one.gender && t(`law:gender.${one.gender}`), one.birthYear && t('people:bornIn', { year: one.birthYear }), one.region && t(`law:region.${one.region}`),
    one.referralSource && t('people:cameThrough', { source: t(`law:referralSource.${one.referralSource}`) }), one.minutes !== null && t('desk:took', { count: one.minutes })].filter(Boolean);

  return (
    <Stack maw={860} mx="auto">
      <Paper withBorder p="md" component="header">
        <Text size="sm" c="dimmed">{[fmtMoment(one.receivedAt), t('desk:registeredBy', { name: colleague(one.createdBy) })].join(' · ')}</Text>
        <Title order={1}>{one.displayName}</Title>
        <Group gap={6} mt="xs">
          <Chip color="pine">{t(`law:enquiryTopic.${one.topic}`)}</Chip>
          {one.visits > 1 && <Chip color="orange">{t('desk:visits', { count: one.visits })}</Chip>}
          {facts.map(fact => <Chip key={String(fact)}>{fact}</Chip>)}
          {one.vulnerabilities.map(code => <Chip key={code}>{t(`law:vulnerability.${code}`)}</Chip>)}
          {one.assigneeId && <Chip>{t('desk:given', { name: colleague(one.assigneeId) })}</Chip>}
        </Group>
      </Paper>
      <Section title={t('desk:told')} actions={!one.clientId && <Button size="xs" variant="default" onClick={() => begin('change')}>{t('web:form.change')}</Button>}>
        <Text className="prewrap" style={{ overflowWrap: 'anywhere' }} c={one.words ? undefined : 'dimmed'}>{one.words ?? t('desk:nothingTold')}</Text>
        {one.phone && <Text mt="xs">{t('desk:field.phone')}: {one.phone}</Text>}
        <Suspense><ThroughTrainer enquiryId={enquiryId} /></Suspense>
      </Section>
      <Section title={t('desk:field.outcome')} actions={!one.clientId && (
        <>
          {may('client.write') && <Button size="xs" onClick={() => begin('client')}>{t('desk:client.title')}</Button>}
          {may('enquiry.register') && <Button size="xs" variant="default" onClick={() => begin('assign')}>{t('desk:assign.title')}</Button>}
          <Button size="xs" variant="default" onClick={() => begin('outcome')}>{t('desk:outcome.title')}</Button>
        </>
      )}>
        {!one.outcomes.length && <Text c="dimmed">{t('desk:waits')}</Text>}
        <ul className="rows">
          {[...one.outcomes].reverse().map(({ id, kind, appointmentAt, colleagueId, note, createdAt, createdBy }) => (
            <li key={id}>
              <Text fw={550}>{[t(`law:enquiryOutcome.${kind}`), appointmentAt && fmtMoment(appointmentAt), colleagueId && colleague(colleagueId)].filter(Boolean).join(' · ')}</Text>
              {note && <Text className="prewrap">{note}</Text>}
              <Text size="sm" c="dimmed">{[fmtMoment(createdAt), colleague(createdBy)].join(' · ')}</Text>
            </li>
          ))}
        </ul>
        {!one.clientId && <Suspense><ConflictCheck name={{ family, given, patronymic }} enquiryId={enquiryId} /></Suspense>}
        {one.clientId && <Group mt="sm"><LinkButton to="/clients/$clientId" params={{ clientId: one.clientId }} variant="default">{t('desk:client.open')}</LinkButton></Group>}
      </Section>
      {one.personId && may('consent.withdraw.desk') && <Suspense><DeskConsents enquiryId={enquiryId} /></Suspense>}
      <FormDialog title={t('desk:outcome.title')} opened={act === 'outcome'} onClose={done}><Suspense><OutcomeForm enquiryId={enquiryId} onSent={done} /></Suspense></FormDialog>
      <FormDialog title={t('desk:assign.title')} opened={act === 'assign'} onClose={done}><Suspense><AssignForm enquiryIds={[enquiryId]} onSent={done} /></Suspense></FormDialog>
      <FormDialog title={t('desk:client.title')} opened={act === 'client'} onClose={done}><Suspense><TakeOnForm enquiryId={enquiryId} name={{ family, given, patronymic }} /></Suspense></FormDialog>
      <FormDialog title={t('desk:card.title')} opened={act === 'change'} onClose={done}><Suspense><EnquiryChangeForm one={one} onSent={done} /></Suspense></FormDialog>
    </Stack>
  );
}
