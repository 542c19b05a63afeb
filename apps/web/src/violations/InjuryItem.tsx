import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';

/** An injury in words: what stands on the body map is read here. */
export function InjuryItem({ injury }: { injury: Schema<'InjuryDto'> }) {
  const { t } = useTranslation();
  const facts = [
    t(`violations:injuryKind.${injury.kind}`),
    injury.regions.map(region => t(`violations:bodyRegion.${region}`)).join('; '),
    injury.consequence !== 'unknown' && t(`violations:injuryConsequence.${injury.consequence}`),
    injury.seenOn && t('violations:seenOn', { date: fmtPartialDate(t, injury.seenOn) }),
  ];
  return (
    <div style={{ padding: '6px 0', ...(injury.voidedAt && { textDecoration: 'line-through' }) }}>
      <Text size="sm">{facts.filter(Boolean).join(' · ')}</Text>
      {injury.description && <Text size="sm" c="dimmed" className="prewrap">{injury.description}</Text>}
    </div>
  );
}
