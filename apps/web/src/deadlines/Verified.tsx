import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { OFFICE_ZONE } from '#libs/law/office-day';
import { dayOf, fmtDay } from '../dates/fmt';
import { useColleagueName } from '../session/colleagues';

/** Who compared a rule or a holiday with its source and when; or that nobody has. */
export function Verified({ one }: { one: { verifiedAt: string | null; verifiedBy: string | null } }) {
  const { t } = useTranslation();
  const colleague = useColleagueName();
  if (!one.verifiedAt) return <Text span size="sm" fw={600} c="var(--mantine-color-text)">{t('deadlines:unverified')}</Text>;
  return <Text span size="sm">{t('deadlines:verifiedBy', { name: colleague(one.verifiedBy), date: fmtDay(dayOf(one.verifiedAt, OFFICE_ZONE)) })}</Text>;
}
