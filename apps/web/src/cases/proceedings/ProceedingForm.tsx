import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { legalMoves } from '#libs/law/legal-moves';
import type { Standing } from '#libs/law/proceeding-move';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { today } from '../../dates/fmt';
import { PartialDateInput } from '../../dates/PartialDateInput';
import { withoutBlanks } from '../../forms/blank';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';
import { BodySelect } from './BodySelect';
import { movesByTrack, stagesByTrack } from './stages-by-track';
import { useProceedingName } from './useProceedingName';

/** A new rung: from which former one it came, and by which of the steps that are possible from there. */
export function ProceedingForm({ one, onSent }: { one: Schema<'CaseDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCaseChanged(one.id);
  const proceedingName = useProceedingName();
  const record = useRecordForm({
    draft: `proceeding:${one.id}`,
    initial: { originId: one.proceedings.at(-1)?.id ?? '', step: '', stage: 'complaint', bodyId: '', number: '', openedOn: today() },
    send: async ({ step, stage, originId, ...values }, { id }) => {
      const [originKind, next] = step.split(' ');
      const came = originId ? { originId, originKind, stage: next } : { stage };
      const body = { id, ...came, ...withoutBlanks(values) } as Schema<'NewProceedingDto'>;
      await data(api.POST('/api/cases/{id}/proceedings', { params: { path: { id: one.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const origin = one.proceedings.find(({ id }) => id === form.values.originId);
  const former = one.proceedings.map(proceeding => ({ value: proceeding.id, label: proceedingName(proceeding) }));

  return (
    <RecordFormBody record={record} action={t('cases:proceeding.add')}>
      {one.proceedings.length > 0 && (
        <NativeSelect label={t('cases:proceeding.cameFrom')} {...form.getInputProps('originId')} data={[{ value: '', label: t('cases:proceeding.fromNone') }, ...former]} />
      )}
      {origin ? (
        <NativeSelect label={t('proceedings:step.label')} description={t('proceedings:step.hint')} inputWrapperOrder={['label', 'input', 'description', 'error']} {...form.getInputProps('step')} required
          error={form.errors.step ?? form.errors.stage} data={[{ value: '', label: t('proceedings:step.choose') }, ...movesByTrack(t, legalMoves(origin as Standing))]} />
      ) : (
        <NativeSelect label={t('cases:proceeding.stage')} {...form.getInputProps('stage')} data={stagesByTrack(t)} />
      )}
      <BodySelect {...form.getInputProps('bodyId')} />
      <TextInput label={t('cases:proceeding.number')} {...form.getInputProps('number')} />
      <PartialDateInput label={t('cases:proceeding.openedOn')} {...form.getInputProps('openedOn')} required />
    </RecordFormBody>
  );
}
