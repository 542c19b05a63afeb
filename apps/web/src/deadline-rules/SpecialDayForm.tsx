import { Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { HOLIDAY_OCCASIONS } from '#libs/law/deadlines/holiday-occasion';
import { SPECIAL_DAY_KINDS } from '#libs/law/deadlines/special-day';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { CodeChips } from '../forms/CodeChips';
import { CodeSelect } from '../forms/CodeSelect';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useReferenceChanged } from './reference-query';

interface SpecialDayFormProps {
  /** The one to change; a new one, when left out. */
  one?: Schema<'SpecialDayDto'>;
  year: number;
  onSent(): void;
}

/** A holiday, or a day of rest or work that was moved. */
export function SpecialDayForm({ one, year, onSent }: SpecialDayFormProps) {
  const { t } = useTranslation();
  const changed = useReferenceChanged();
  const record = useRecordForm({
    draft: one ? `special-day:${one.id}` : 'new-special-day',
    initial: { day: one?.day ?? '', kind: one?.kind ?? 'non_working', occasion: one?.occasion ?? 'moved', source: one?.source ?? '' },
    send: async ({ day, ...values }, { id, overVersion }) => {
      if (one) await data(api.PATCH('/api/special-days/{id}', { params: { path: { id: one.id }, header: ifMatch(overVersion ?? one.version) }, body: values }));
      else await data(api.POST('/api/special-days', { body: { id, day, ...values } }));
      await changed();
    },
    onSent,
  });
  const { form } = record;
  return (
    <RecordFormBody record={record} action={t('web:form.save')} fieldName={pointer => t(`deadlines:dayField.${pointer.slice(1)}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <TextInput type="date" label={t('deadlines:dayField.day')} min={`${year}-01-01`} max={`${year}-12-31`} disabled={!!one} {...form.getInputProps('day')} required />
      <CodeChips label={t('deadlines:dayField.kind')} codes={SPECIAL_DAY_KINDS} words="law:specialDayKind." {...form.getInputProps('kind')} />
      <CodeSelect label={t('deadlines:dayField.occasion')} codes={HOLIDAY_OCCASIONS} words="law:holidayOccasion." {...form.getInputProps('occasion')} required />
      <Textarea label={t('deadlines:dayField.source')} autosize minRows={2} {...form.getInputProps('source')} required />
    </RecordFormBody>
  );
}
