import { Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, data, ifMatch } from '../api/client';
import { RecordFormBody } from '../forms/RecordFormBody';
import { useRecordForm } from '../forms/useRecordForm';
import type { ActFormProps, ReasonKind } from './acts';
import { useRedressChanged } from './redress-query';

const PATHS = {
  abandonClaim: '/api/claims/{id}/abandonment', voidClaim: '/api/claims/{id}/void', voidAward: '/api/awards/{id}/void', voidPayment: '/api/payments/{id}/void',
  voidRepayment: '/api/repayments/{id}/void',
  withdrawStep: '/api/enforcement-steps/{id}/withdrawal', voidGoal: '/api/justice-goals/{id}/void',
} as const satisfies Record<ReasonKind, string>;

interface ReasonFormProps extends ActFormProps {
  kind: ReasonKind;
  of: { id: string; version: number };
}

/** Taken back or given up, with the reason; nothing is deleted. */
export function ReasonForm({ one, kind, of, onSent }: ReasonFormProps) {
  const { t } = useTranslation();
  const changed = useRedressChanged(one.id);
  const record = useRecordForm({
    draft: `redress-${kind}:${of.id}`,
    initial: { reason: '' },
    send: async (body, { overVersion }) => {
      await data(api.POST(PATHS[kind], { params: { path: { id: of.id }, header: ifMatch(overVersion ?? of.version) }, body }));
      await changed();
    },
    onSent,
  });
  return (
    <RecordFormBody record={record} action={t(`redress:act.${kind}`)} onTakeTheirs={() => { void changed(); onSent(); }}>
      <Textarea label={t('redress:field.reason')} autosize minRows={2} {...record.form.getInputProps('reason')} required data-autofocus />
    </RecordFormBody>
  );
}
