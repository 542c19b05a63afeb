import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CERTAINTIES } from '#libs/law/violations/certainty';
import { INVOLVEMENT_PARTS } from '#libs/law/violations/involvement-part';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type Place, useEventsChanged } from './events-query';
import { usePerpetratorName } from './usePerpetratorName';

interface InvolvementFormProps {
  place: Place;
  actId: string;
  perpetrators: Schema<'PerpetratorDto'>[];
  /** The involvement of which more is known now; none for a new one. */
  involvement?: Schema<'InvolvementDto'>;
  onSent(): void;
}

/** Who did what in an act, and how far that is established; former certainties stay. */
export function InvolvementForm({ place, actId, perpetrators, involvement, onSent }: InvolvementFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const name = usePerpetratorName();
  const record = useRecordForm({
    draft: `involvement:${involvement?.id ?? actId}`,
    initial: { perpetratorId: perpetrators[0]?.id ?? '', part: 'carried_out', certainty: involvement ? 'identified' : 'alleged', since: '' },
    send: async ({ perpetratorId, part, ...known }, { id }) => {
      const certain = { id, ...known } as Schema<'NewCertaintyDto'>;
      await (involvement
        ? data(api.POST('/api/involvements/{id}/certainties', { params: { path: { id: involvement.id } }, body: certain }))
        : data(api.POST('/api/acts/{id}/involvements', { params: { path: { id: actId } }, body: { ...certain, perpetratorId, part } as Schema<'NewInvolvementDto'> })));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t(involvement ? 'violations:involvement.establish' : 'violations:involvement.add')}>
      {!involvement && <NativeSelect label={t('violations:field.perpetratorId')} data={perpetrators.map(one => ({ value: one.id, label: name(one) }))} {...form.getInputProps('perpetratorId')} />}
      {!involvement && <CodeSelect label={t('violations:field.part')} codes={INVOLVEMENT_PARTS} words="violations:involvementPart." {...form.getInputProps('part')} />}
      <CodeSelect label={t('violations:field.certainty')} codes={CERTAINTIES} words="violations:certainty." {...form.getInputProps('certainty')} />
      <PartialDateInput label={t('violations:field.since')} {...form.getInputProps('since')} required />
    </RecordFormBody>
  );
}
