import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { Amount } from './Amount';
import { Units } from './Units';

interface TotalFiguresProps {
  table: Schema<'FigureTableDto'> | undefined;
  measure: Schema<'IndicatorDto'>['measure'];
}

/** The number of an indicator, or what it measures: of money a line for each currency. */
export function TotalFigures({ table, measure }: TotalFiguresProps) {
  const { t } = useTranslation();
  if (!table) return null;
  if (!measure) return <Units value={table.rows[0].units} />;
  const met = table.rows.filter(({ units }) => units !== 0);
  return (
    <>
      {(met.length ? met : table.rows.slice(0, 1)).map(row => <div key={row.key.join()}><Amount row={row} measure={measure} /></div>)}
      <Text size="xs" c="dimmed">{t(`impact:measure.${measure}`)}</Text>
    </>
  );
}
