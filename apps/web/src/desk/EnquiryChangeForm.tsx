import { Group, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ENQUIRY_CHANNELS } from '#libs/law/enquiry-channel';
import { ENQUIRY_TOPICS } from '#libs/law/enquiry-topic';
import { GENDERS } from '#libs/law/gender';
import { splitName } from '#libs/law/split-name';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { orNull } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useEnquiriesChanged } from './enquiry-query';
import { VisitorFields } from './VisitorFields';

/** What was misheard, or came out later. */
export function EnquiryChangeForm({ one, onSent }: { one: Schema<'EnquiryDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useEnquiriesChanged();
  const { displayName, phone, channel, topic, gender, birthYear, region, words, minutes, referralSource, eventId, vulnerabilities } = one;
  const record = useRecordForm({
    draft: `enquiry:${one.id}`,
    initial: {
      name: displayName, phone: phone ?? '', channel, topic, gender: gender ?? '', birthYear: birthYear ?? '', region: region ?? '', words: words ?? '', minutes: minutes ?? '',
      referralSource: referralSource ?? '', eventId: eventId ?? '', vulnerabilities: [...vulnerabilities],
    },
    send: async ({ name, channel: how, topic: about, birthYear: born, minutes: took, vulnerabilities: risks, ...texts }, { overVersion }) => {
      const body = {
        ...(name !== displayName && { name: splitName(name) }), channel: how, topic: about, vulnerabilities: risks, birthYear: born === '' ? null : born, minutes: took === '' ? null : took,
        ...Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, orNull(text)])),
      };
      await data(api.PATCH('/api/enquiries/{id}', {
        params: { path: { id: one.id }, header: { 'If-Match': `"${overVersion ?? one.version}"` } }, body: body as Schema<'EnquiryChangesDto'>,
      }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`desk:field.${pointer.slice(1)}`)} onTakeTheirs={() => void changed()}>
      <TextInput label={t('desk:field.name')} description={t('desk:field.nameHint')} autoComplete="off" {...form.getInputProps('name')} required />
      <TextInput label={t('desk:field.phone')} type="tel" autoComplete="off" {...form.getInputProps('phone')} />
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <CodeSelect label={t('desk:field.topic')} codes={ENQUIRY_TOPICS} words="law:enquiryTopic." miw={180} {...form.getInputProps('topic')} />
        <CodeSelect label={t('desk:field.channel')} codes={ENQUIRY_CHANNELS} words="law:enquiryChannel." miw={140} {...form.getInputProps('channel')} />
      </Group>
      <Textarea label={t('desk:field.words')} autosize minRows={2} {...form.getInputProps('words')} />
      <Group grow align="flex-start" preventGrowOverflow={false}>
        <NumberInput label={t('desk:field.birthYear')} min={1900} max={2100} allowDecimal={false} hideControls miw={110} {...form.getInputProps('birthYear')} />
        <CodeSelect label={t('desk:field.gender')} codes={GENDERS} words="law:gender." none={t('web:form.notKnown')} miw={110} {...form.getInputProps('gender')} />
        <NumberInput label={t('desk:field.minutes')} min={0} max={600} allowDecimal={false} hideControls miw={110} {...form.getInputProps('minutes')} />
      </Group>
      <VisitorFields form={form} />
    </RecordFormBody>
  );
}
