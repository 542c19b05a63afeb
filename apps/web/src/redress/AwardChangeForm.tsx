import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { PartialDateInput } from '../dates/PartialDateInput';
import { orNull } from '../forms/blank';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import type { ActFormProps } from './acts';
import { ProceedingSelect } from './ProceedingSelect';
import { useRedressChanged } from './redress-query';

/** When a decision entered into force, and where it was made. What it says stays. */
export function AwardChangeForm({ one, award, onSent }: ActFormProps & { award: Schema<'AwardDto'> }) {
  const { t } = useTranslation();
  const changed = useRedressChanged(one.id);
  const record = useRecordForm({
    draft: `award-change:${award.id}`,
    initial: { inForceOn: award.inForceOn ?? '', proceedingId: award.proceedingId ?? '', note: award.note ?? '' },
    send: async ({ inForceOn, proceedingId, note }, { overVersion }) => {
      const body = { inForceOn: orNull(inForceOn), proceedingId: orNull(proceedingId), note: orNull(note) };
      await data(api.PATCH('/api/awards/{id}', { params: { path: { id: award.id }, header: ifMatch(overVersion ?? award.version) }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('redress:save')} fieldName={pointer => t(`redress:field.${pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <PartialDateInput label={t('redress:field.inForceOn')} {...form.getInputProps('inForceOn')} />
      <ProceedingSelect one={one} {...form.getInputProps('proceedingId')} />
      <Textarea label={t('redress:field.note')} autosize minRows={2} {...form.getInputProps('note')} />
    </RecordFormBody>
  );
}
