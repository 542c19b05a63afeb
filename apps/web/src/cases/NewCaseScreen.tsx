import { Paper, Stack, Switch, Textarea, TextInput, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { CASE_KINDS } from '#libs/law/case-kind';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { PartialDateInput } from '../dates/PartialDateInput';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { ClientPicker } from '../people/ClientPicker';
import { ColleagueSelect } from '../session/ColleagueSelect';
import { useSession } from '../session/session';
import { withTexts } from '../texts/with-texts';
import { useTitle } from '../ui/useTitle';

const CheckOfClient = lazy(() => withTexts('merging', () => import('../merging/CheckOfClient'))().then(({ CheckOfClient }) => ({ default: CheckOfClient })));
const OpposingNames = lazy(() => withTexts('merging', () => import('../merging/OpposingNames'))().then(({ OpposingNames }) => ({ default: OpposingNames })));
const route = getRouteApi('/cases/new');

export function NewCaseScreen() {
  const { t } = useTranslation();
  const { clientId = '' } = route.useSearch();
  const { userId } = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  useTitle(t('cases:newCase.title'));
  const record = useRecordForm({
    draft: clientId ? `new-case:${clientId}` : 'new-case',
    initial: { clientId, kind: 'torture_complaint', title: '', summary: '', openedOn: today(), leadId: userId, restricted: false, conflictCheckIds: [] as string[], uncheckedReason: '' },
    send: async ({ conflictCheckIds, uncheckedReason, ...values }, { id }) => {
      const checked = conflictCheckIds.length ? { conflictCheckIds } : withoutBlanks({ uncheckedReason });
      const opened = await data(api.POST('/api/cases', { body: { id, ...withoutBlanks(values), ...checked } as Schema<'NewCaseDto'> }));
      await client.invalidateQueries({ queryKey: ['cases'] });
      await navigate({ to: '/cases/$caseId', params: { caseId: opened.id } });
    },
  });
  const { form } = record;

  return (
    <Stack maw={680} mx="auto">
      <Title order={1}>{t('cases:newCase.title')}</Title>
      <Paper withBorder p="md">
        <RecordFormBody record={record} action={t('cases:newCase.open')}>
          <ClientPicker label={t('cases:newCase.client')} {...form.getInputProps('clientId')} />
          {form.values.clientId && <Suspense><CheckOfClient clientId={form.values.clientId} /></Suspense>}
          <CodeSelect label={t('cases:newCase.kind')} codes={CASE_KINDS} words="law:caseKind." {...form.getInputProps('kind')} />
          <TextInput label={t('cases:narrative.title')} description={t('cases:newCase.titleHint')} {...form.getInputProps('title')} required />
          <Textarea label={t('cases:narrative.summary')} autosize minRows={3} {...form.getInputProps('summary')} />
          <Suspense><OpposingNames form={form as never} /></Suspense>
          <PartialDateInput label={t('cases:newCase.openedOn')} {...form.getInputProps('openedOn')} required />
          <ColleagueSelect label={t('law:teamRole.lead')} roles={['lawyer', 'supervisor']} {...form.getInputProps('leadId')} />
          <Switch label={t('cases:newCase.restricted')} description={t('cases:newCase.restrictedHint')} {...form.getInputProps('restricted', { type: 'checkbox' })} />
        </RecordFormBody>
      </Paper>
    </Stack>
  );
}
