import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PROCEEDING_ORIGIN_KINDS } from '#libs/law/proceeding-origin-kind';
import { PROCEEDING_STAGES } from '#libs/law/proceeding-stage';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { today } from '../../dates/fmt';
import { PartialDateInput } from '../../dates/PartialDateInput';
import { withoutBlanks } from '../../forms/blank';
import { CodeSelect } from '../../forms/CodeSelect';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { useCaseChanged } from '../case-query';
import { BodySelect } from './BodySelect';
import { useProceedingName } from './useProceedingName';

/** A new rung: a stage before a body, and which former one it appeals, continues or was sent back by. */
export function ProceedingForm({ one, onSent }: { one: Schema<'CaseDto'>; onSent(): void }) {
  const { t } = useTranslation();
  const changed = useCaseChanged(one.id);
  const proceedingName = useProceedingName();
  const record = useRecordForm({
    draft: `proceeding:${one.id}`,
    initial: { stage: 'complaint', bodyId: '', number: '', openedOn: today(), originId: '', originKind: '' },
    send: async (values, { id }) => {
      const body = { id, ...withoutBlanks(values) } as Schema<'NewProceedingDto'>;
      await data(api.POST('/api/cases/{id}/proceedings', { params: { path: { id: one.id } }, body }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('cases:proceeding.add')}>
      <CodeSelect label={t('cases:proceeding.stage')} codes={PROCEEDING_STAGES} words="law:stage." {...form.getInputProps('stage')} />
      <BodySelect {...form.getInputProps('bodyId')} />
      <TextInput label={t('cases:proceeding.number')} {...form.getInputProps('number')} />
      <PartialDateInput label={t('cases:proceeding.openedOn')} {...form.getInputProps('openedOn')} required />
      {one.proceedings.length > 0 && (
        <>
          <NativeSelect label={t('cases:proceeding.cameFrom')} {...form.getInputProps('originId')}
            data={[{ value: '', label: t('cases:proceeding.fromNone') }, ...one.proceedings.map(proceeding => ({ value: proceeding.id, label: proceedingName(proceeding) }))]} />
          {form.values.originId && (
            <CodeSelect label={t('cases:proceeding.originKind')} codes={PROCEEDING_ORIGIN_KINDS} words="law:originKind." none={t('web:form.choose')} {...form.getInputProps('originKind')} required />
          )}
        </>
      )}
    </RecordFormBody>
  );
}
