import { NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ServiceType } from '#libs/law/care/service-type';
import { api, data } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useGrantsChanged } from './grants-query';

interface AssignFormProps {
  grant: Schema<'GrantDto'>;
  /** From which line they are taken; none for those that are not assigned. */
  from?: Schema<'BudgetLineDto'>;
  /** Types of services among which one is chosen. */
  types: readonly ServiceType[];
  onSent(): void;
}

/** All costs of one type of services that are billed to a line, or to none, are billed to another. */
export function AssignForm({ grant, from, types, onSent }: AssignFormProps) {
  const { t } = useTranslation();
  const changed = useGrantsChanged();
  const linesFor = (type: ServiceType) => grant.lines.filter(one => !one.voidedAt && one.id !== from?.id && one.serviceTypes.includes(type));
  const record = useRecordForm({
    draft: `line-assignment:${from?.id ?? grant.id}`,
    initial: { type: types[0], toLineId: linesFor(types[0])[0]?.id ?? '' },
    send: async ({ type, toLineId }) => {
      await data(api.POST('/api/grants/{id}/line-assignments', { params: { path: { id: grant.id } }, body: { type, fromLineId: from?.id ?? null, toLineId: toLineId || null } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const lines = linesFor(form.values.type);
  return (
    <RecordFormBody record={record} action={t('grants:act.assign')} disabled={!lines.length}>
      <Text size="sm">{t(from ? 'grants:assign.fromLine' : 'grants:assign.fromNone', { line: from?.name })}</Text>
      <CodeSelect label={t('grants:field.type')} codes={types} words="law:serviceType." {...form.getInputProps('type')} onChange={event => {
        const type = event.currentTarget.value as ServiceType;
        form.setValues({ type, toLineId: linesFor(type)[0]?.id ?? '' });
      }} data-autofocus />
      {lines.length
        ? <NativeSelect label={t('grants:field.toLine')} data={lines.map(one => ({ value: one.id, label: one.name }))} {...form.getInputProps('toLineId')} />
        : <Text size="sm">{t('grants:assign.noLine')}</Text>}
    </RecordFormBody>
  );
}
