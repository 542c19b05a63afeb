import { Checkbox, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { HEARING_OUTCOMES } from '#libs/law/hearing-outcome';
import { POSTPONEMENT_REASONS } from '#libs/law/postponement-reason';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { fmtMoment, fmtTime } from '../../dates/fmt';
import { CodeChips } from '../../forms/CodeChips';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useSession } from '../../session/session';
import { useOnPhone } from '../../ui/useOnPhone';
import { useCaseChanged } from '../case-query';
import { AttendanceFields } from './AttendanceFields';
import { ClashWarning } from './ClashWarning';
import { NextDays } from './NextDays';
import { emptyOutcome, outcomeBody, type OutcomeValues } from './outcome-values';
import { WhenFields } from './WhenFields';

interface OutcomeFormProps {
  one: Schema<'CaseDto'>;
  hearing: Schema<'HearingDto'>;
  onSent(): void;
}

/** What became of a hearing, in half a minute on a phone: what, who came, when next. */
export function OutcomeForm({ one, hearing, onSent }: OutcomeFormProps) {
  const { t } = useTranslation();
  const { userId } = useSession();
  const changed = useCaseChanged(one.id);
  const record = useRecordForm<OutcomeValues>({
    draft: `outcome:${hearing.id}`,
    initial: emptyOutcome(one, userId, { time: fmtTime(hearing.startsAt, hearing.zone), minutes: String(hearing.minutes), clashMeantFor: '' }),
    send: async (values, { id }) => {
      const params = { path: { id: hearing.id }, header: ifMatch(hearing.version) };
      await data(api.POST('/api/hearings/{id}/outcome', { params, body: outcomeBody(values, id) }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { status } = form.values;
  const phone = useOnPhone();

  return (
    <RecordFormBody record={record} action={t('cases:outcome.save')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Text size="sm" c="dimmed">{fmtMoment(hearing.startsAt, hearing.zone)} · {t(`law:hearingPurpose.${hearing.purpose}`)}</Text>
      <SegmentedControl fullWidth size="md" orientation={phone ? 'vertical' : 'horizontal'} aria-label={t('cases:outcome.what')} {...form.getInputProps('status')}
        data={(['held', 'postponed', 'cancelled'] as const).map(value => ({ value, label: t(`law:hearingStatus.${value}`) }))} />
      {status === 'held' && (
        <CodeChips label={t('cases:outcome.result')} codes={HEARING_OUTCOMES} words="law:hearingOutcome." {...form.getInputProps('outcome')} />
      )}
      {status === 'postponed' && (
        <CodeChips label={t('cases:outcome.reason')} codes={POSTPONEMENT_REASONS} words="law:postponementReason." {...form.getInputProps('postponementReason')} />
      )}
      {status !== 'cancelled' && (
        <>
          <Stack gap="xs" component="fieldset" style={{ border: 0, padding: 0, margin: 0 }}>
            <Text component="legend" fw={600} size="sm">{t('cases:outcome.next')}</Text>
            <NextDays hearing={hearing} form={form} />
            {!form.values.nextNotSet && <WhenFields form={form} />}
            <Checkbox label={t('cases:outcome.nextNotSet')} {...form.getInputProps('nextNotSet', { type: 'checkbox' })} />
          </Stack>
          <AttendanceFields one={one} form={form} />
        </>
      )}
      <Textarea label={t('calendar:outcome.whatToDo')} description={t('calendar:outcome.whatToDoHint')} autosize minRows={1} {...form.getInputProps('whatToDo')} />
      <Textarea label={t('cases:outcome.note')} autosize minRows={2} {...form.getInputProps('note')} />
      <ClashWarning record={record} />
    </RecordFormBody>
  );
}
