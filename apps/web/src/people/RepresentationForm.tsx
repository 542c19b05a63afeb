import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { REPRESENTATION_BASES } from '#libs/law/representation-basis';
import { REPRESENTATION_PURPOSES } from '#libs/law/representation-purpose';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { PartialDateInput } from '../dates/PartialDateInput';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useClientChanged } from './client-query';
import { kinshipName } from './kinship-name';

export function RepresentationForm({ client, onSent }: { client: Schema<'ClientDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useClientChanged(client.id);
  const dead = client.person.diedOn !== null && client.person.diedOn !== undefined;
  const record = useRecordForm({
    draft: `representation:${client.id}`,
    initial: { personId: client.relatives[0]?.personId ?? '', basis: dead ? 'legal_successor' : 'power_of_attorney', purpose: 'all', authorityDocument: '', startsOn: today(), endsOn: '' },
    send: async (values, { id }) => {
      const body = { id, ...withoutBlanks(values) } as Schema<'NewRepresentationDto'>;
      await data(api.POST('/api/clients/{id}/representations', { params: { path: { id: client.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('people:representation.add')}>
      <NativeSelect label={t('people:representation.who')} {...form.getInputProps('personId')}
        data={client.relatives.map(one => ({ value: one.personId, label: `${one.displayName} · ${kinshipName(t, one.kind)}` }))} />
      <CodeSelect label={t('people:representation.basis')} codes={REPRESENTATION_BASES} words="law:representationBasis." {...form.getInputProps('basis')} />
      <CodeSelect label={t('people:representation.purpose')} codes={REPRESENTATION_PURPOSES} words="law:representationPurpose." {...form.getInputProps('purpose')} />
      <TextInput label={t('people:representation.document')} {...form.getInputProps('authorityDocument')} />
      <PartialDateInput label={t('people:period.startsOn')} {...form.getInputProps('startsOn')} required />
      <PartialDateInput label={t('people:period.endsOn')} {...form.getInputProps('endsOn')} />
    </RecordFormBody>
  );
}
