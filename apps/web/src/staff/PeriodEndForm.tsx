import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { today } from '../dates/fmt';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useStaffChanged } from './staff-query';

export interface Ending {
  id: string;
  version: number;
}

interface PeriodEndFormProps {
  held: Ending;
  end(endsOn: string, version: number): Promise<unknown>;
  onSent(): void;
}

/** The last day of something dated; it stays on record. */
export function PeriodEndForm({ held, end, onSent }: PeriodEndFormProps) {
  const { t } = useTranslation();
  const changed = useStaffChanged();
  const record = useRecordForm({
    draft: `period-end:${held.id}`,
    initial: { endsOn: today() },
    send: async ({ endsOn }, { overVersion }) => {
      await end(endsOn, overVersion ?? held.version);
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('staff:period.end')} fieldName={() => t('staff:period.lastDay')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <TextInput type="date" label={t('staff:period.lastDay')} description={t('staff:period.lastDayHint')} {...record.form.getInputProps('endsOn')} required />
    </RecordFormBody>
  );
}
