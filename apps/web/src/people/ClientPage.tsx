import { Button, Grid, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { CaseRows } from '../cases/CaseRows';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { FormDialog } from '../forms/FormDialog';
import { ReadingOnly } from '../session/reading-only';
import { useMay, useSession } from '../session/session';
import { ScreenFailed } from '../shell/ScreenFailed';
import { Chip } from '../ui/Chip';
import { EmptyState } from '../ui/EmptyState';
import { Section } from '../ui/Section';
import { withTexts } from '../texts/with-texts';
import { useTitle } from '../ui/useTitle';
import { Waiting } from '../ui/Waiting';
import { clientQuery } from './client-query';
import { LegalSide } from './LegalSide';
import { PersonDetails } from './PersonDetails';
import { Referred } from './Referred';
import { Relatives } from './Relatives';
import { Representations } from './Representations';
import { Represents } from './Represents';
import { LinkButton } from '../ui/LinkButton';

const OpenClinicalFile = lazy(() => withTexts('clinical', () => import('../clinical/OpenClinicalFile'))().then(({ OpenClinicalFile }) => ({ default: OpenClinicalFile })));
const PersonForm = lazy(() => import('./PersonForm').then(({ PersonForm }) => ({ default: PersonForm })));
const TakingOnCheck = lazy(() => import('./TakingOnCheck').then(({ TakingOnCheck }) => ({ default: TakingOnCheck })));
const ClientErasure = lazy(() => withTexts('sealing', () => import('./ClientErasure'))().then(({ ClientErasure }) => ({ default: ClientErasure })));
const ClientMatters = lazy(() => withTexts('redress', withTexts('violations', () => import('../violations/ClientMatters')))().then(({ ClientMatters }) => ({ default: ClientMatters })));
const ClientEnquiries = lazy(() => withTexts('desk', () => import('../desk/ClientEnquiries'))().then(({ ClientEnquiries }) => ({ default: ClientEnquiries })));
const ClientRecord = lazy(() => withTexts('audit', () => import('../audit/ClientRecord'))().then(({ ClientRecord }) => ({ default: ClientRecord })));
const FamilyServices = lazy(() => withTexts('care', () => import('../care/FamilyServices'))().then(({ FamilyServices }) => ({ default: FamilyServices })));
const Consents = lazy(() => withTexts('consents', () => import('../consents/Consents'))().then(({ Consents }) => ({ default: Consents })));
const Stories = lazy(() => withTexts('consents', () => import('../consents/Stories'))().then(({ Stories }) => ({ default: Stories })));
const route = getRouteApi('/clients/$clientId');

export function ClientPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { userId } = useSession();
  const { clientId } = route.useParams();
  const [editing, edit] = useDisclosure();
  const { data: client, error } = useQuery(clientQuery(clientId));
  useTitle(client?.code ?? t('people:clients'));
  if (error && !client) return <ScreenFailed error={error} />;
  if (!client) return <Stack maw={1240} mx="auto"><Waiting rows={12} /></Stack>;
  // he was on file twice, and this is the address of the former file
  if (client.id !== clientId) return <Navigate to="/clients/$clientId" params={{ clientId: client.id }} replace />;
  const leads = client.cases.some(one => one.leadId === userId);
  const open = may('case.open') && !client.readOnly && <LinkButton size="xs" to="/cases/new" search={{ clientId }}>{t('cases:newCase.title')}</LinkButton>;

  return (
    <ReadingOnly value={client.readOnly}>
      <Stack maw={1240} mx="auto">
        <Paper withBorder p="md" component="header">
          <Text size="sm" c="dimmed">{[client.code, ...client.formerCodes.map(({ code }) => t('people:alsoCode', { code })), t('people:takenOn', { date: fmtPartialDate(t, client.takenOn) })].join(' · ')}</Text>
          <Title order={1}>{client.displayName}</Title>
          {may('service.read') && <LinkButton size="xs" variant="default" style={{ float: 'right' }} to="/clients/$clientId/care" params={{ clientId }}>{t('people:care')}</LinkButton>}
          <Group gap={6} mt="xs">
            <Chip color="pine">{t(`law:clientKind.${client.kind}`)}</Chip>
            {client.birthYear && <Chip>{t('people:bornIn', { year: client.birthYear })}</Chip>}
            {client.person.diedOn && <Chip>{t('people:diedOn', { date: fmtPartialDate(t, client.person.diedOn) })}</Chip>}
            {client.referralSource && <Chip>{t('people:cameThrough', { source: t(`law:referralSource.${client.referralSource}`) })}</Chip>}
            {client.withoutRepresentative && <Chip color="red">{t('cases:chip.withoutRepresentative')}</Chip>}
          </Group>
        </Paper>
        <Grid gap="md">
          <Grid.Col span={{ base: 12, md: 7 }}>
            <Stack>
              {may('case.read') && (
                <Section title={t('cases:list.title')} actions={open}>
                  {!client.cases.length && <EmptyState title={t('people:noCases')} hint={t('people:noCasesHint')} />}
                  <CaseRows cases={client.cases} />
                </Section>
              )}
              {/* at once, and not one after the other above what is being read */}
              <Suspense fallback={<Waiting rows={12} />}>
                {may('event.read') && <ClientMatters client={client} />}
                {may('clinical.read') && <OpenClinicalFile clientId={clientId} />}
                <LegalSide client={client} />
                <Representations client={client} />
                <Represents client={client} />
                <Relatives client={client} />
                {may('service.read') && <FamilyServices clientId={clientId} />}
                {may('consent.read') && <Consents client={client} />}
                {may('story.read') && <Stories client={client} />}
                <Referred client={client} />
                {may('enquiry.read') && <ClientEnquiries clientId={clientId} />}
                {leads && <ClientRecord clientId={clientId} />}
              </Suspense>
            </Stack>
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }}>
            <Stack>
              <Section title={t('people:person.title')} actions={may('client.write') && !client.readOnly && <Button size="xs" variant="default" onClick={edit.open}>{t('web:form.change')}</Button>}>
                <PersonDetails person={client.person} />
              </Section>
              {client.conflictCheck && <Suspense><TakingOnCheck check={client.conflictCheck} /></Suspense>}
              {may('client.erasure.request') && !client.readOnly && <Suspense><ClientErasure clientId={clientId} /></Suspense>}
            </Stack>
          </Grid.Col>
        </Grid>
        <FormDialog title={t('people:person.title')} opened={editing} onClose={edit.close}>
          <Suspense><PersonForm person={client.person} clientId={clientId} onSent={edit.close} /></Suspense>
        </FormDialog>
      </Stack>
    </ReadingOnly>
  );
}
