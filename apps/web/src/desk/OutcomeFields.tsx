import { Group, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { ENQUIRY_OUTCOMES } from '#libs/law/enquiry-outcome';
import type { Schema } from '../api/schema';
import { momentOf, today } from '../dates/fmt';
import { CodeSelect } from '../forms/CodeSelect';
import { ColleagueSelect } from '../session/ColleagueSelect';

export const emptyOutcome = () => ({ kind: '', note: '', day: today(), time: '10:00', colleagueId: '' });
export type OutcomeValues = ReturnType<typeof emptyOutcome>;

export const outcomeBody = ({ kind, note, day, time, colleagueId }: OutcomeValues) => ({
  kind: kind as Schema<'EnquiryOutcome'>,
  ...(note.trim() && { note }),
  ...(kind === 'appointment' && day && time && { appointmentAt: momentOf(day, time) }),
  ...((kind === 'appointment' || kind === 'client') && colleagueId && { colleagueId }),
});

/** What came of it. Whoever is to become a client is handed to a lawyer; whoever comes again has a day and a time. */
export function OutcomeFields({ form, at }: { form: UseFormReturnType<any>; at?: string }) {
  const { t } = useTranslation();
  const path = (field: keyof OutcomeValues) => (at ? `${at}.${field}` : field);
  const values = form.getValues();
  const { kind } = (at ? values[at] : values) as OutcomeValues;
  return (
    <>
      <CodeSelect label={t('desk:field.outcome')} codes={ENQUIRY_OUTCOMES} words="law:enquiryOutcome." none={t('desk:waits')} {...form.getInputProps(path('kind'))} />
      {kind === 'appointment' && (
        <Group grow align="flex-start" preventGrowOverflow={false}>
          <TextInput type="date" label={t('desk:field.day')} miw={140} {...form.getInputProps(path('day'))} required />
          <TextInput type="time" label={t('desk:field.time')} miw={100} {...form.getInputProps(path('time'))} required />
        </Group>
      )}
      {(kind === 'appointment' || kind === 'client') && (
        <ColleagueSelect label={t(kind === 'client' ? 'desk:field.takesOn' : 'desk:field.meets')} roles={kind === 'client' ? ['lawyer', 'supervisor'] : ['lawyer', 'supervisor', 'specialist', 'intern']} required={kind === 'client'} {...form.getInputProps(path('colleagueId'))} />
      )}
      {kind && <Textarea label={t('desk:field.note')} autosize minRows={1} {...form.getInputProps(path('note'))} />}
    </>
  );
}
