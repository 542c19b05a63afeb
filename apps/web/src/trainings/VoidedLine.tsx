import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMoment } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';

/** Who found it to be a mistake, when and why. */
export function VoidedLine({ voided: { at, by, reason } }: { voided: Schema<'VoidedDto'> }) {
  const { t } = useTranslation();
  const nameOf = useColleagueName();
  return <Text size="sm" c="dimmed" className="prewrap">{t('trainings:void.voided', { day: fmtMoment(at), who: nameOf(by), reason })}</Text>;
}
