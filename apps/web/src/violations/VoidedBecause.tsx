import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';

/** Why a record does not stand; nothing while it does. */
export function VoidedBecause({ record }: { record: Pick<Schema<'ActDto'>, 'voidedAt' | 'voidReason'> }) {
  const { t } = useTranslation();
  return record.voidedAt ? <Text size="sm" c="dimmed">{t('violations:voidedBecause', { reason: record.voidReason })}</Text> : null;
}
