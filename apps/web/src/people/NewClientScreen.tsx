import { Alert, Button, Group, Paper, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CLIENT_KINDS } from '#libs/law/client-kind';
import { REFERRAL_SOURCES } from '#libs/law/referral-source';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { PartialDateInput } from '../dates/PartialDateInput';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { searchQuery } from '../search/search';
import { SearchResults } from '../search/SearchResults';
import { withTexts } from '../texts/with-texts';
import { useTitle } from '../ui/useTitle';
import { NameFields } from './NameFields';
import { PersonFields } from './PersonFields';
import { emptyPerson, personBody } from './person-values';

const ClientPicker = lazy(() => import('./ClientPicker').then(({ ClientPicker }) => ({ default: ClientPicker })));
const CheckBeforeTakingOn = lazy(() => withTexts('merging', () => import('../merging/CheckBeforeTakingOn'))().then(({ CheckBeforeTakingOn }) => ({ default: CheckBeforeTakingOn })));

/** Search before create: whoever is on file already is shown before the form goes on. */
export function NewClientScreen() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<string | null>(null);
  useTitle(t('people:newClient.title'));
  const record = useRecordForm({
    draft: 'new-client',
    initial: { person: emptyPerson(), kind: 'direct_victim', victimClientId: '', takenOn: today(), referralSource: '', referredByClientId: '', uncheckedReason: '' },
    send: async ({ person, kind, takenOn, referralSource, victimClientId, referredByClientId, uncheckedReason }, { id }) => {
      const body = {
        id, kind, takenOn, person: personBody(person),
        ...(referralSource && { referralSource }),
        ...(uncheckedReason.trim() && { uncheckedReason }),
        ...(kind === 'indirect_victim' && victimClientId && { victimClientId }),
        ...(referralSource === 'client' && referredByClientId && { referredByClientId }),
      };
      const client = await data(api.POST('/api/clients', { body: body as Schema<'NewClientDto'> }));
      await navigate({ to: '/clients/$clientId', params: { clientId: client.id } });
    },
  });
  const { form } = record;
  const name = form.values.person.names[0];
  const typed = [name.family, name.given].join(' ').trim();
  const looked = asked === typed && typed !== '';
  const { data: found, isFetched } = useQuery({ ...searchQuery(asked ?? ''), enabled: looked });

  return (
    <Stack maw={680} mx="auto">
      <Title order={1}>{t('people:newClient.title')}</Title>
      <Paper withBorder p="md">
        {looked && isFetched ? (
          <RecordFormBody record={record} action={t('people:newClient.takeOn')}>
            <NameFields form={form} />
            {!!found?.clients.length && (
              <Alert color="orange" variant="light" title={t('people:newClient.alreadyOnFile')}>
                <SearchResults found={{ clients: found.clients, cases: [] }} onChosen={record.discard} />
              </Alert>
            )}
            {!found?.clients.length && <Alert variant="light" p="xs" title={t('people:newClient.notOnFile')} />}
            <Suspense><CheckBeforeTakingOn form={form as never} name={name} /></Suspense>
            <CodeSelect label={t('people:newClient.kind')} codes={CLIENT_KINDS} words="law:clientKind." {...form.getInputProps('kind')} />
            {form.values.kind === 'indirect_victim' && <Suspense><ClientPicker label={t('people:newClient.victim')} {...form.getInputProps('victimClientId')} /></Suspense>}
            <PartialDateInput label={t('people:newClient.takenOn')} {...form.getInputProps('takenOn')} required />
            <CodeSelect label={t('people:newClient.referralSource')} codes={REFERRAL_SOURCES} words="law:referralSource." none={t('web:form.notKnown')} {...form.getInputProps('referralSource')} />
            {form.values.referralSource === 'client' && <Suspense><ClientPicker label={t('people:newClient.referredBy')} {...form.getInputProps('referredByClientId')} /></Suspense>}
            <PersonFields form={form} />
          </RecordFormBody>
        ) : (
          <form onSubmit={event => { event.preventDefault(); setAsked(typed); }}>
            <Stack>
              <NameFields form={form} />
              <Group justify="flex-end"><Button type="submit" disabled={!typed} loading={looked && !isFetched}>{t('people:newClient.lookFirst')}</Button></Group>
            </Stack>
          </form>
        )}
      </Paper>
    </Stack>
  );
}
