import { Alert, Checkbox, Paper, Stack, Text, Textarea, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CONSULT_TOPICS } from '#libs/law/consult-topic';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useTitle } from '../ui/useTitle';
import { useConsultChanged } from './consult-query';
import { useLawyers } from './useLawyers';
import { useNameCheck } from './useNameCheck';

const route = getRouteApi('/consults/new');
const AUDIENCES = ['lawyers', 'colleagues'] as const;

/** A question without names: what seems to be the name of a client is shown before anything is sent. */
export function NewConsultScreen() {
  const { t } = useTranslation();
  const { caseId } = route.useSearch();
  const navigate = useNavigate();
  const changed = useConsultChanged();
  const lawyers = useLawyers();
  useTitle(t('staff:consults.ask'));
  const record = useRecordForm({
    draft: caseId ? `consult:${caseId}` : 'consult',
    initial: { topic: 'other', audience: 'lawyers', asked: [] as string[], question: '', namesAreMeant: false },
    send: async ({ asked, audience, namesAreMeant, ...values }, { id }) => {
      const body = { id, ...values, audience, ...(caseId && { caseId }), ...(namesAreMeant && { namesAreMeant }), ...(audience === 'colleagues' && { asked: asked.map(userId => ({ userId })) }) };
      const consult = await data(api.POST('/api/consults', { body: body as Schema<'NewConsultDto'> }));
      await changed();
      await navigate({ to: '/consults/$consultId', params: { consultId: consult.id } });
    },
  });
  const { form } = record;
  const names = useNameCheck(form.values.question);

  return (
    <Stack maw={680} mx="auto">
      <div>
        <Title order={1}>{t('staff:consults.ask')}</Title>
        <Text size="sm" c="dimmed">{t(caseId ? 'staff:consult.hintCase' : 'staff:consult.hint')}</Text>
      </div>
      <Paper withBorder p="md">
        <RecordFormBody record={record} action={t('staff:consult.send')}>
          <CodeSelect label={t('staff:consult.topic')} codes={CONSULT_TOPICS} words="law:consultTopic." {...form.getInputProps('topic')} />
          <CodeSelect label={t('staff:consult.audience')} codes={AUDIENCES} words="staff:audience." {...form.getInputProps('audience')} />
          {form.values.audience === 'colleagues' && (
            <Checkbox.Group label={t('staff:consult.asked')} {...form.getInputProps('asked')} required>
              <Stack gap={6} mt={4} mah={240} style={{ overflowY: 'auto' }}>
                {lawyers.map(({ value, label }) => <Checkbox key={value} value={value} label={label} />)}
              </Stack>
            </Checkbox.Group>
          )}
          <Textarea label={t('staff:consult.question')} description={t('staff:consult.questionHint')} autosize minRows={5} {...form.getInputProps('question')} required />
          {names.length > 0 && (
            <Alert color="orange" variant="light" role="alert" title={t('staff:consult.names', { names: names.join(', ') })} styles={{ title: { color: 'var(--mantine-color-text)' } }}>
              <Checkbox label={t('staff:consult.namesAreMeant')} {...form.getInputProps('namesAreMeant', { type: 'checkbox' })} />
            </Alert>
          )}
        </RecordFormBody>
      </Paper>
    </Stack>
  );
}
