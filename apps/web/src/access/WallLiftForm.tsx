import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import type { Schema } from '../api/schema';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import { useAccessChanged } from './access-query';

interface WallLiftFormProps {
  caseId: string;
  wall: Schema<'ConflictWallDto'>;
  onSent(): void;
}

export function WallLiftForm({ caseId, wall, onSent }: WallLiftFormProps) {
  const { t } = useTranslation();
  const changed = useAccessChanged(caseId);
  const record = useRecordForm({
    draft: `wall-lifting:${wall.id}`,
    initial: { reason: '' },
    send: async (body, { overVersion }) => {
      const params = { path: { id: wall.id }, header: ifMatch(overVersion ?? wall.version) };
      await data(api.POST('/api/conflict-walls/{id}/lifting', { params, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t('access:wall.lift')}>
      <Textarea label={t('access:wall.reason')} description={t('access:wall.reasonHint')} {...record.form.getInputProps('reason')} autosize minRows={3} required data-autofocus />
    </RecordFormBody>
  );
}
