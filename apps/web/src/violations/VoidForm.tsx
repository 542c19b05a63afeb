import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { type Place, useEventsChanged } from './events-query';

/** What can be voided. */
export interface Voided {
  of: 'event' | 'act' | 'injury' | 'statement' | 'involvement' | 'perpetrator';
  id: string;
  version: number;
}

interface VoidFormProps {
  /** None for a mass event. */
  place: Place | null;
  record: Voided;
  onSent(): void;
}

/** It does not stand; it stays, and says why. */
export function VoidForm({ place, record: { of, id, version }, onSent }: VoidFormProps) {
  const { t } = useTranslation();
  const changed = useEventsChanged(place);
  const record = useRecordForm({
    draft: `voiding:${id}`,
    initial: { reason: '' },
    send: async (body, { overVersion }) => {
      const request = { params: { path: { id }, header: ifMatch(overVersion ?? version) }, body };
      await {
        event: () => data(api.POST('/api/events/{id}/voiding', request)),
        act: () => data(api.POST('/api/acts/{id}/voiding', request)),
        injury: () => data(api.POST('/api/injuries/{id}/voiding', request)),
        involvement: () => data(api.POST('/api/involvements/{id}/voiding', request)),
        perpetrator: () => data(api.POST('/api/perpetrators/{id}/voiding', request)),
        statement: () => data(api.POST('/api/statements/{id}/voiding', request)),
      }[of]();
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('violations:void')} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Textarea label={t('violations:field.voidReason')} autosize minRows={2} {...record.form.getInputProps('reason')} required data-autofocus />
    </RecordFormBody>
  );
}
