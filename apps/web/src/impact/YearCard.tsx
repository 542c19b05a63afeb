import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Change } from './Change';
import type { Period } from './period';
import type { Row } from './told';
import { TotalFigures } from './TotalFigures';
import { TwoBars } from './TwoBars';

interface YearCardProps {
  indicator: Schema<'IndicatorDto'>;
  period: Period;
  now: readonly Row[] | undefined;
  before: readonly Row[] | undefined;
  /** The year before; null where it was not counted. */
  lastYear: number | null;
}

/** One number of the year, large, and beneath it that of the year before. */
export function YearCard({ indicator, period, now, before, lastYear }: YearCardProps) {
  const { t } = useTranslation();
  return (
    <Paper withBorder component="li" className="year-card">
      <LinkAnchor className="year-name" to="/impact/$code" params={{ code: indicator.code }} search={period}>{indicator.name}</LinkAnchor>
      <div className="year-number"><TotalFigures rows={now} measure={indicator.measure} /></div>
      {!indicator.measure && lastYear !== null && <TwoBars now={now?.[0]?.units} before={before?.[0]?.units} />}
      {lastYear !== null && (
        <Text component="div" size="sm" c="dimmed" className="year-before">
          <span>{t('impact:inYear', { year: lastYear })}</span>
          <span><TotalFigures rows={before} measure={indicator.measure} /></span>
          <Change measure={indicator.measure} now={now} before={before} />
        </Text>
      )}
    </Paper>
  );
}
