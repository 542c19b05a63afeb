import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CHARGE_OUTCOMES, type ChargeOutcome } from '#libs/law/charge-outcome';
import { SENTENCE_KINDS } from '#libs/law/sentence-kind';
import { api, data, ifMatch } from '../../api/client';
import type { Schema } from '../../api/schema';
import { PartialDateInput } from '../../dates/PartialDateInput';
import { orNull } from '../../forms/blank';
import { CodeSelect } from '../../forms/CodeSelect';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';
import { useProceedingName } from './useProceedingName';

interface ChargeOutcomeFormProps {
  charge: Schema<'ChargeDto'>;
  one: Schema<'CaseDto'>;
  onSent(): void;
}

/** Reclassified is not chosen here: that takes a charge to go on as. */
const OUTCOMES = CHARGE_OUTCOMES.filter(outcome => outcome !== 'reclassified');

/** How a charge ended, and the sentence; the former outcome stays on record. */
export function ChargeOutcomeForm({ charge, one, onSent }: ChargeOutcomeFormProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(one.id);
  const proceedingName = useProceedingName();
  const record = useRecordForm({
    draft: `charge-outcome:${charge.id}`,
    initial: {
      outcome: charge.outcome as ChargeOutcome,
      decidedOn: charge.decidedOn ?? '',
      decidedInId: charge.decidedInId ?? '',
      imposedKind: charge.imposedKind ?? '',
      imposedMonths: String(charge.imposedMonths ?? ''),
      servedFrom: charge.servedFrom ?? '',
      servedUntil: charge.servedUntil ?? '',
      paroledOn: charge.paroledOn ?? '',
    },
    send: async ({ outcome, imposedKind, imposedMonths, ...dates }, { overVersion }) => {
      const body = {
        outcome,
        imposedKind: (imposedKind || null) as Schema<'SentenceKind'>,
        imposedMonths: imposedMonths === '' ? null : Number(imposedMonths),
        ...Object.fromEntries(Object.entries(dates).map(([name, date]) => [name, orNull(date)])),
      };
      await data(api.PATCH('/api/charges/{id}', { params: { path: { id: charge.id }, header: ifMatch(overVersion ?? charge.version) }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const convicted = form.values.outcome === 'convicted';
  return (
    <RecordFormBody record={record} action={t('web:form.save')} onTakeTheirs={() => { void changed(); onSent(); }} fieldName={pointer => t(`cases:charge.${pointer.slice(1)}`)}>
      <CodeSelect label={t('cases:charge.outcome')} codes={OUTCOMES} words="law:chargeOutcome." {...form.getInputProps('outcome')} />
      <PartialDateInput label={t('cases:charge.decidedOn')} {...form.getInputProps('decidedOn')} />
      <NativeSelect label={t('proceedings:charge.decidedIn')} {...form.getInputProps('decidedInId')}
        data={[{ value: '', label: t('proceedings:charge.broughtIn') }, ...one.proceedings.map(proceeding => ({ value: proceeding.id, label: proceedingName(proceeding) }))]} />
      {convicted && (
        <>
          <Group grow align="flex-start">
            <CodeSelect label={t('cases:charge.imposedKind')} codes={SENTENCE_KINDS} words="law:sentenceKind." none={t('web:form.notKnown')} {...form.getInputProps('imposedKind')} />
            <TextInput type="number" label={t('cases:charge.imposedMonths')} min={0} max={1200} {...form.getInputProps('imposedMonths')} />
          </Group>
          <PartialDateInput label={t('cases:charge.servedFrom')} {...form.getInputProps('servedFrom')} />
          <PartialDateInput label={t('cases:charge.servedUntil')} {...form.getInputProps('servedUntil')} />
          <PartialDateInput label={t('cases:charge.paroledOn')} {...form.getInputProps('paroledOn')} />
        </>
      )}
    </RecordFormBody>
  );
}
