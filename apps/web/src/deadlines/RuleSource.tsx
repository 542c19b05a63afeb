import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { Verified } from './Verified';

/** Where a rule stands, and whether anybody has compared it with that. */
export function RuleSource({ rule }: { rule: Schema<'DeadlineRuleDto'> }) {
  const { t } = useTranslation();
  return (
    <Text size="sm" c="dimmed">
      {t('deadlines:rule.text', { edition: rule.edition, source: rule.source })} <Verified one={rule} />
      {rule.voidReason && ` ${t('deadlines:rule.voided', { reason: rule.voidReason })}`}
    </Text>
  );
}
