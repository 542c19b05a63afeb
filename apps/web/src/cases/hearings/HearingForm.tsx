import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { HEARING_PURPOSES, type HearingPurpose } from '#libs/law/hearing-purpose';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { withoutBlanks } from '../../forms/blank';
import { CodeSelect } from '../../forms/CodeSelect';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';
import { useProceedingName } from '../proceedings/useProceedingName';
import { ClashWarning } from './ClashWarning';
import { LengthSelect } from './LengthSelect';
import { isClashMeant, NO_TIME, plannedBody, type PlannedTime } from './planned-time';
import { WhenFields } from './WhenFields';

interface NewHearing extends PlannedTime {
  proceedingId: string;
  purpose: HearingPurpose;
  courtroom: string;
  judge: string;
}

export function HearingForm({ one, onSent }: { one: Schema<'CaseDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCaseChanged(one.id);
  const proceedingName = useProceedingName();
  const open = one.proceedings.filter(proceeding => !proceeding.closedOn);
  const record = useRecordForm<NewHearing>({
    draft: `hearing:${one.id}`,
    initial: { proceedingId: open.at(-1)?.id ?? '', purpose: 'trial', ...NO_TIME, courtroom: '', judge: '' },
    send: async (values, { id }) => {
      const { proceedingId, purpose, courtroom, judge } = values;
      const body = { id, proceedingId, purpose, ...plannedBody(values), ...withoutBlanks({ courtroom, judge }), ...(isClashMeant(values) && { clashIsMeant: true }) };
      await data(api.POST('/api/cases/{id}/hearings', { params: { path: { id: one.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('cases:hearing.book')}>
      <NativeSelect label={t('cases:hearing.proceeding')} data={open.map(proceeding => ({ value: proceeding.id, label: proceedingName(proceeding) }))} {...form.getInputProps('proceedingId')} />
      <CodeSelect label={t('cases:hearing.purpose')} codes={HEARING_PURPOSES} words="law:hearingPurpose." {...form.getInputProps('purpose')} />
      <WhenFields form={form} required />
      <LengthSelect {...form.getInputProps('minutes')} />
      <TextInput label={t('cases:hearing.courtroom')} {...form.getInputProps('courtroom')} />
      <TextInput label={t('cases:hearing.judge')} {...form.getInputProps('judge')} autoComplete="off" />
      <ClashWarning record={record} />
    </RecordFormBody>
  );
}
