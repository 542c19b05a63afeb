import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtMonth, fmtNumber } from '../dates/fmt';
import { Section } from '../ui/Section';
import { MonthBars } from './MonthBars';
import { useMeasure } from './useMeasure';

type Measure = keyof Schema<'GrowthFiguresDto'>;
const COLUMNS = ['minutes', 'hearings', 'detention_visits', 'meetings', 'entries', 'drafted', 'sent_back', 'approved', 'filed'] as const satisfies Measure[];
const A_YEAR = 12;

/** Hours as columns of the last year, and every count of every month. */
export function MonthTable({ months }: { months: Schema<'GrowthMonthDto'>[] }) {
  const { t } = useTranslation();
  const { name, amount } = useMeasure();
  const hours = (minutes: number) => Math.round(minutes / 60);
  const bars = months.slice(-A_YEAR).map(({ month, figures }) => ({ month, value: figures.minutes, shown: fmtNumber(hours(figures.minutes)) }));
  const total = (measure: Measure) => months.reduce((sum, { figures }) => sum + figures[measure], 0);
  return (
    <Section title={t('growth:months')}>
      <Text size="sm" c="dimmed">{t('growth:hoursChart')}</Text>
      <MonthBars label={t('growth:hoursChart')} bars={bars} />
      <div className="wide" role="region" aria-label={t('growth:monthTable')} tabIndex={0}>
        <table className="counts growth-months">
          <thead>
            <tr><th scope="col">{t('growth:month')}</th>{COLUMNS.map(measure => <th key={measure} scope="col">{name(measure)}</th>)}</tr>
          </thead>
          <tbody>
            {months.map(({ month, figures }) => (
              <tr key={month}><th scope="row">{fmtMonth(month)}</th>{COLUMNS.map(measure => <td key={measure}>{amount(measure, figures[measure])}</td>)}</tr>
            ))}
          </tbody>
          <tfoot>
            <tr><th scope="row">{t('growth:total')}</th>{COLUMNS.map(measure => <td key={measure}><strong>{amount(measure, total(measure))}</strong></td>)}</tr>
          </tfoot>
        </table>
      </div>
    </Section>
  );
}
