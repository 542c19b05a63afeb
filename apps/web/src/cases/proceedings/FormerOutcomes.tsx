import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../../api/schema';
import { fmtPartialDate } from '../../dates/fmt-partial-date';
import { sentenceText } from './sentence-text';
import { useProceedingName } from './useProceedingName';

/** What a charge was before its current outcome; that it was pending at first is said by nobody. */
export function FormerOutcomes({ charge, proceedings }: { charge: Schema<'ChargeDto'>; proceedings: Schema<'ProceedingDto'>[] }) {
  const { t } = useTranslation();
  const nameOf = useProceedingName();
  const former = charge.formerOutcomes.filter(({ outcome }) => outcome !== 'pending');
  if (!former.length) return null;
  return (
    <details>
      <Text component="summary" size="sm">{t('proceedings:charge.formerly')}</Text>
      <ul className="plain-list">
        {former.map(({ outcome, decidedOn, decidedInId, imposedKind, imposedMonths, supersededAt }) => (
          <Text component="li" size="sm" c="dimmed" key={supersededAt}>
            {[
              t(`law:chargeOutcome.${outcome}`),
              decidedOn && fmtPartialDate(t, decidedOn),
              ...proceedings.filter(({ id }) => id === decidedInId).map(nameOf),
              sentenceText(t, imposedKind, imposedMonths),
            ].filter(Boolean).join(' · ')}
          </Text>
        ))}
      </ul>
    </details>
  );
}
