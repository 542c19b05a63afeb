import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { dayOf, fmtTime } from '../../dates/fmt';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';
import { ClashWarning } from './ClashWarning';
import { LengthSelect } from './LengthSelect';
import { isClashMeant, plannedBody, type PlannedTime } from './planned-time';
import { WhenFields } from './WhenFields';

interface MoveFormProps {
  caseId: string;
  hearing: Schema<'HearingDto'>;
  onSent(): void;
}

/** Another day, hour, length or room for a hearing that is still to come. */
export function MoveForm({ caseId, hearing, onSent }: MoveFormProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const { startsAt, zone, minutes, courtroom } = hearing;
  const record = useRecordForm<PlannedTime & { courtroom: string }>({
    draft: `move:${hearing.id}`,
    initial: { day: dayOf(startsAt, zone), time: fmtTime(startsAt, zone), minutes: String(minutes), courtroom: courtroom ?? '', clashMeantFor: '' },
    send: async (values, { overVersion }) => {
      const body = { ...plannedBody(values), courtroom: values.courtroom.trim() || null, ...(isClashMeant(values) && { clashIsMeant: true }) };
      await data(api.PATCH('/api/hearings/{id}', { params: { path: { id: hearing.id }, header: ifMatch(overVersion ?? hearing.version) }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('calendar:move.save')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <WhenFields form={form} required />
      <LengthSelect {...form.getInputProps('minutes')} />
      <TextInput label={t('cases:hearing.courtroom')} {...form.getInputProps('courtroom')} />
      <ClashWarning record={record} />
    </RecordFormBody>
  );
}
