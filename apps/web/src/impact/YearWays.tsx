import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session';
import { LinkAnchor } from '../ui/LinkAnchor';
import type { Period } from './period';

/** Where to go from the year. */
export function YearWays({ period }: { period: Period }) {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <nav className="year-ways not-printed" aria-label={t('impact:ways')}>
      <LinkAnchor to="/reports">{t('impact:reports')}</LinkAnchor>
      <LinkAnchor to="/impact/indicators" search={period}>{t('impact:anyPeriod')}</LinkAnchor>
      {may('grant.read') && <LinkAnchor to="/grants">{t('web:screen.grants')}</LinkAnchor>}
    </nav>
  );
}
