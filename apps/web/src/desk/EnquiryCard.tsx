import { Button, Group, NumberInput, Text, Textarea, TextInput } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ENQUIRY_CHANNELS } from '#libs/law/enquiry-channel';
import { ENQUIRY_TOPICS } from '#libs/law/enquiry-topic';
import { GENDERS } from '#libs/law/gender';
import { splitName } from '#libs/law/split-name';
import { api, data } from '../api/client';
import { ApiProblem, type KnownVisitor } from '../api/problem';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { withoutBlanks } from '../forms/blank';
import { withTexts } from '../texts/with-texts';
import { toast } from '../ui/toast';
import type { Begun } from './DeskScreen';
import { Duplicates } from './Duplicates';
import { useEnquiriesChanged } from './enquiry-query';
import { emptyOutcome, OutcomeFields, outcomeBody } from './OutcomeFields';
import { VisitorFields } from './VisitorFields';

const ConflictCheck = lazy(() => withTexts('merging', () => import('../merging/ConflictCheck'))().then(({ ConflictCheck }) => ({ default: ConflictCheck })));
const PHONE = /^[+\d\s()-]{6,}$/;

/** One card in sixty seconds: name and topic are enough. Ctrl+Enter sends it. */
export function EnquiryCard({ begun: { text, known }, onSent }: { begun: Begun; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useEnquiriesChanged();
  const isPhone = PHONE.test(text);
  const record = useRecordForm({
    draft: 'enquiry-card',
    initial: {
      name: known?.displayName ?? (isPhone ? '' : text), phone: isPhone ? text : '', channel: 'visit', topic: '', gender: '', birthYear: known?.birthYear ?? '', region: '', words: '', minutes: '',
      referralSource: '', eventId: '', vulnerabilities: [] as string[], outcome: emptyOutcome(),
      earlierId: known?.source === 'enquiry' ? known.id : '', personId: known?.source === 'person' ? known.id : '', differsFrom: [] as string[],
    },
    send: async ({ name, outcome, differsFrom, ...values }, { id }) => {
      const body = { id, ...withoutBlanks(values), name: splitName(name), ...(differsFrom.length && { differsFrom }), ...(outcome.kind && { outcome: outcomeBody(outcome) }) };
      const made = await data(api.POST('/api/enquiries', { body: body as Schema<'NewEnquiryDto'> }));
      await changed();
      toast(t('desk:card.registered', { count: made.visits }));
    },
    onSent,
  });
  const { form, problem } = record;
  const { family, given = '', patronymic } = splitName(form.values.name);
  const duplicates = problem instanceof ApiProblem ? problem.duplicates : [];
  const isSame = ({ source, id }: KnownVisitor) => {
    form.setFieldValue(source === 'person' ? 'personId' : 'earlierId', id);
    areOthers(duplicates.filter(one => one.id !== id));
  };
  const areOthers = (others: KnownVisitor[]) => {
    form.setFieldValue('differsFrom', [...form.getValues().differsFrom, ...others.map(({ id }) => id)]);
    void record.submit();
  };

  return (
    <RecordFormBody record={record} action={t('desk:card.register')}>
      {duplicates.length > 0 && <Duplicates visitors={duplicates} onSame={isSame} onOthers={() => areOthers(duplicates)} />}
      {(form.values.personId || form.values.earlierId) && (
        <Group justify="space-between" gap="xs">
          <Text size="sm">{t('desk:known.tied', { name: known?.displayName ?? form.values.name })}</Text>
          <Button size="xs" variant="default" onClick={() => form.setValues({ personId: '', earlierId: '' })}>{t('desk:known.untie')}</Button>
        </Group>
      )}
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <TextInput label={t('desk:field.name')} description={t('desk:field.nameHint')} miw={220} autoComplete="off" data-autofocus autoFocus={isPhone} {...form.getInputProps('name')} required />
        <TextInput label={t('desk:field.phone')} description={t('desk:field.phoneHint')} miw={160} type="tel" autoComplete="off" {...form.getInputProps('phone')} />
      </Group>
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <CodeSelect label={t('desk:field.topic')} codes={ENQUIRY_TOPICS} words="law:enquiryTopic." none={t('desk:field.choose')} miw={200} autoFocus={!isPhone} {...form.getInputProps('topic')} required />
        <CodeSelect label={t('desk:field.channel')} codes={ENQUIRY_CHANNELS} words="law:enquiryChannel." miw={160} {...form.getInputProps('channel')} />
      </Group>
      <Textarea label={t('desk:field.words')} autosize minRows={2} {...form.getInputProps('words')} />
      <OutcomeFields form={form} at="outcome" />
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <NumberInput label={t('desk:field.birthYear')} miw={120} min={1900} max={2100} allowDecimal={false} hideControls {...form.getInputProps('birthYear')} />
        <CodeSelect label={t('desk:field.gender')} codes={GENDERS} words="law:gender." none={t('web:form.notKnown')} miw={120} {...form.getInputProps('gender')} />
        <NumberInput label={t('desk:field.minutes')} miw={120} min={0} max={600} allowDecimal={false} hideControls {...form.getInputProps('minutes')} />
      </Group>
      <VisitorFields form={form} />
      {form.values.outcome.kind === 'client' && <Suspense><ConflictCheck name={{ family, given, patronymic }} /></Suspense>}
    </RecordFormBody>
  );
}
