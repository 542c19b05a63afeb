import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtPartialDate } from '../dates/fmt-partial-date';
import { CorrectionButtons } from './CorrectionButtons';
import { VoidedBecause } from './VoidedBecause';

interface InjuryItemProps {
  injury: Schema<'InjuryDto'>;
  /** The act it comes of stands. */
  standing: boolean;
}

/** An injury in words: what stands on the body map is read here. */
export function InjuryItem({ injury, standing }: InjuryItemProps) {
  const { t } = useTranslation();
  const facts = [
    t(`violations:injuryKind.${injury.kind}`),
    injury.regions.map(region => t(`violations:bodyRegion.${region}`)).join('; '),
    injury.consequence !== 'unknown' && t(`violations:injuryConsequence.${injury.consequence}`),
    injury.seenOn && t('violations:seenOn', { date: fmtPartialDate(t, injury.seenOn) }),
  ];
  return (
    <div style={{ padding: '6px 0' }}>
      <Group gap="xs">
        <Text size="sm" td={injury.voidedAt ? 'line-through' : undefined}>{facts.filter(Boolean).join(' · ')}</Text>
        {standing && !injury.voidedAt && <CorrectionButtons change={{ form: 'injury-change', injury }} voids={{ of: 'injury', id: injury.id, version: injury.version }} />}
      </Group>
      {injury.description && <Text size="sm" c="dimmed" className="prewrap">{injury.description}</Text>}
      <VoidedBecause record={injury} />
    </div>
  );
}
