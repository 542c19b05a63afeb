import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CONSENT_GIVERS } from '#libs/law/consent/consent-giver';
import { CONSENT_MEANS } from '#libs/law/consent/consent-means';
import type { ConsentPurpose } from '#libs/law/consent/consent-purpose';
import { neutralKinship } from '#libs/law/kinship';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';
import { PartialDateInput } from '../dates/PartialDateInput';
import { isExported } from '../files/file-rules';
import { filesQuery } from '../files/files-query';
import { withoutBlanks } from '../forms/blank';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useMay } from '../session/session';
import { useConsentsChanged } from './consents-query';
import { PartnerSelect } from './PartnerSelect';

interface ConsentFormProps {
  client: Schema<'ClientDto'>;
  purpose: ConsentPurpose;
  onSent(): void;
}

/** Writes down what the client has agreed to. */
export function ConsentForm({ client, purpose, onSent }: ConsentFormProps) {
  const { t } = useTranslation();
  const may = useMay();
  const changed = useConsentsChanged();
  const [caseId] = client.cases.map(({ id }) => id);
  const { data: files } = useQuery({ ...filesQuery(caseId ?? ''), enabled: !!caseId && may('file.read') });
  const dead = !!client.person.diedOn;
  const acting = client.representations.filter(({ current }) => current);
  const parents = [...client.relatives.filter(({ kind }) => neutralKinship(kind) === 'parent'), ...acting.filter(({ basis }) => basis === 'guardian')];
  const isChild = !!client.birthYear && Number(today().slice(0, 4)) < client.birthYear + 18;
  const record = useRecordForm({
    draft: `consent:${client.id}`,
    initial: { giver: dead && acting.length ? 'representative' : isChild ? 'parent' : 'client', partnerId: '', representationId: acting[0]?.id ?? '', parentPersonId: parents[0]?.personId ?? '', givenOn: today(), endsOn: '', means: 'signed_form', fileId: '', witness: '', conditions: '' },
    send: async ({ representationId, parentPersonId, fileId, witness, partnerId, ...values }, { id }) => {
      const body = {
        id, purpose,
        ...withoutBlanks({
          ...values,
          partnerId: purpose === 'partner_sharing' ? partnerId : '',
          representationId: values.giver === 'representative' ? representationId : '',
          parentPersonId: values.giver === 'parent' ? parentPersonId : '',
          fileId: values.means === 'signed_form' ? fileId : '',
          witness: values.means === 'oral' ? witness : '',
        }),
      } as Schema<'NewConsentDto'>;
      await data(api.POST('/api/clients/{id}/consents', { params: { path: { id: client.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { giver, means } = form.getValues();
  const scans = (files ?? []).filter(isExported);
  return (
    <RecordFormBody record={record} action={t('consents:give')}>
      <TextInput label={t('consents:purpose')} value={t(`law:consentPurpose.${purpose}`)} readOnly />
      {purpose === 'partner_sharing' && <PartnerSelect {...form.getInputProps('partnerId')} />}
      <CodeSelect label={t('consents:giver')} codes={CONSENT_GIVERS} words="law:consentGiver." {...form.getInputProps('giver')} />
      {giver === 'representative' && <NativeSelect label={t('consents:representation')} {...form.getInputProps('representationId')} data={client.representations.map(one => ({ value: one.id, label: `${one.displayName} · ${t(`law:representationBasis.${one.basis}`)}` }))} />}
      {giver === 'parent' && <NativeSelect label={t('consents:parent')} {...form.getInputProps('parentPersonId')} data={parents.map(one => ({ value: one.personId, label: one.displayName }))} />}
      <PartialDateInput label={t('consents:givenOn')} {...form.getInputProps('givenOn')} required />
      <TextInput type="date" label={t('consents:endsOn')} {...form.getInputProps('endsOn')} />
      <CodeSelect label={t('consents:means')} codes={CONSENT_MEANS} words="law:consentMeans." {...form.getInputProps('means')} />
      {means === 'oral' && <TextInput label={t('consents:witness')} {...form.getInputProps('witness')} required />}
      {means === 'signed_form' && scans.length > 0 && <NativeSelect label={t('consents:scan')} {...form.getInputProps('fileId')} data={[{ value: '', label: t('consents:noScan') }, ...scans.map(({ id, name }) => ({ value: id, label: name }))]} />}
      <Textarea label={t('consents:conditions')} autosize minRows={2} {...form.getInputProps('conditions')} />
    </RecordFormBody>
  );
}
