import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/Chip';

const NEAR_DAYS = 3;

/** The risk of missing the court: how many days are left once the reviewer has taken as long as he usually does. */
export function SpareChip({ days }: { days: number | null }) {
  const { t } = useTranslation();
  if (days === null) return <Chip>{t('reviews:inbox.noFileBy')}</Chip>;
  if (days < 0) return <Chip color="red">{t('reviews:inbox.late', { count: -days })}</Chip>;
  if (days === 0) return <Chip color="red">{t('reviews:inbox.noSpare')}</Chip>;
  return <Chip color={days <= NEAR_DAYS ? 'orange' : 'gray'}>{t('reviews:inbox.spare', { count: days })}</Chip>;
}
