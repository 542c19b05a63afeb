import { NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, data } from '../../api/client';
import type { Schema } from '../../api/schema';
import { today } from '../../dates/fmt';
import { PartialDateInput } from '../../dates/PartialDateInput';
import { RecordFormBody } from '../../forms/RecordFormBody';
import { useRecordForm } from '../../forms/useRecordForm';
import { caseQuery, useCaseChanged } from '../case-query';
import { useProceedingName } from './useProceedingName';

interface JoinderFormProps {
  proceeding: Schema<'ProceedingDto'>;
  caseId: string;
  onSent(): void;
}

/** Hears a proceeding together with one of another case of mine that stands at the same stage. */
export function JoinderForm({ proceeding, caseId, onSent }: JoinderFormProps) {
  const { t } = useTranslation();
  const changed = useCaseChanged(caseId);
  const proceedingName = useProceedingName();
  const record = useRecordForm({
    draft: `joinder:${proceeding.id}`,
    initial: { withCaseId: '', withProceedingId: '', joinedOn: today() },
    send: async ({ withProceedingId, joinedOn }, { id }) => {
      await data(api.POST('/api/proceedings/{id}/joinders', { params: { path: { id: proceeding.id } }, body: { id, withProceedingId, joinedOn } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  const { withCaseId } = form.values;
  const mine = useQuery({ queryKey: ['cases', 'to-join'], queryFn: () => data(api.GET('/api/cases', { params: { query: { scope: 'mine', state: 'open', limit: 100 } } })) });
  const other = useQuery({ ...caseQuery(withCaseId), enabled: !!withCaseId });
  const cases = (mine.data?.items ?? []).filter(({ id }) => id !== caseId).map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` }));
  const fitting = (other.data?.proceedings ?? []).filter(({ stage }) => stage === proceeding.stage).map(one => ({ value: one.id, label: proceedingName(one) }));
  const choose = { value: '', label: t('web:form.choose') };
  return (
    <RecordFormBody record={record} action={t('proceedings:joinder.join')}>
      <NativeSelect label={t('proceedings:joinder.with')} {...form.getInputProps('withCaseId')} data={[choose, ...cases]} required />
      {other.data && !fitting.length && <Text size="sm" role="status">{t('proceedings:joinder.none')}</Text>}
      {fitting.length > 0 && <NativeSelect label={t('proceedings:joinder.proceeding')} {...form.getInputProps('withProceedingId')} data={[choose, ...fitting]} required />}
      <PartialDateInput label={t('proceedings:joinder.joinedOn')} {...form.getInputProps('joinedOn')} required />
    </RecordFormBody>
  );
}
