import { Text, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useReferenceChanged } from './reference-query';

interface VoidFormProps {
  /** Of the draft: which rule or day. */
  draft: string;
  name: string;
  version: number;
  send(reason: string, version: number): Promise<unknown>;
  onSent(): void;
}

/** Takes a rule or a day out of use, with a reason; it stays on record. */
export function VoidForm({ draft, name, version, send, onSent }: VoidFormProps) {
  const { t } = useTranslation();
  const changed = useReferenceChanged();
  const record = useRecordForm({
    draft,
    initial: { reason: '' },
    send: async ({ reason }, { overVersion }) => {
      await send(reason, overVersion ?? version);
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('deadlines:void.open')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Text fw={600}>{name}</Text>
      <Textarea label={t('deadlines:void.reason')} autosize minRows={2} {...record.form.getInputProps('reason')} required data-autofocus />
    </RecordFormBody>
  );
}
