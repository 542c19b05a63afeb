import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { fmtDay } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import type { ClientMerge } from './merges';

/** Why, who proposed it and who confirmed. */
export function MergeState({ merge: { reason, requestedBy, requestedAt, confirmedBy, confirmedAt } }: { merge: ClientMerge }) {
  const { t } = useTranslation();
  const nameOf = useColleagueName();
  return (
    <>
      <Text size="sm">{t(`law:mergeReason.${reason}`)}</Text>
      <Text size="sm" c="dimmed">{t('merging:merges.proposed', { who: nameOf(requestedBy), date: fmtDay(requestedAt.slice(0, 10)) })}</Text>
      {confirmedAt && <Text size="sm">{t('merging:merges.done', { who: nameOf(confirmedBy), date: fmtDay(confirmedAt.slice(0, 10)) })}</Text>}
    </>
  );
}
