import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fmtDay } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import type { Erasure } from './erasures';

/** Why, who asked and who approved. */
export function ErasureState({ erasure }: { erasure: Erasure }) {
  const { t } = useTranslation();
  const nameOf = useColleagueName();
  const { reason, requestedBy, requestedAt, approvedBy, approvedAt } = erasure;
  return (
    <>
      <Text size="sm">{t(`sealing:erasureReason.${reason}`)}</Text>
      <Text size="sm" c="dimmed">{t('sealing:erasure.asked', { who: nameOf(requestedBy), date: fmtDay(requestedAt.slice(0, 10)) })}</Text>
      {approvedAt && <Text size="sm">{t('sealing:erasure.done', { who: nameOf(approvedBy), date: fmtDay(approvedAt.slice(0, 10)) })}</Text>}
    </>
  );
}
