import { Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';
import { Chip } from '../ui/Chip';

const COLORS = { waiting: 'orange', approved: 'pine', refused: 'red', lapsed: 'gray' } as const;

/** Who asked for a package and when, and what became of it. */
export function DisclosureRequestState({ request: { createdBy, createdAt, items, going, state, verdict } }: { request: Schema<'DisclosureRequestDto'> }) {
  const { t } = useTranslation();
  const nameOf = useColleagueName();
  return (
    <div>
      <Group gap="xs">
        <Chip color={COLORS[state]}>{t(`law:disclosureRequestState.${state}`)}</Chip>
        <Text size="sm" c="dimmed">{t('consents:disclosure.asked', { moment: fmtMoment(createdAt), who: nameOf(createdBy), going, all: items })}</Text>
      </Group>
      {verdict && <Text size="sm">{[t('consents:disclosure.decided', { who: nameOf(verdict.createdBy), moment: fmtMoment(verdict.createdAt) }), verdict.reason].filter(Boolean).join(' · ')}</Text>}
    </div>
  );
}
