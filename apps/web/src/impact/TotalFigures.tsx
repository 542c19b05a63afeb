import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Amount } from './Amount';
import type { Measure, Row } from './told';
import { Units } from './Units';

interface TotalFiguresProps {
  /** A row, or one for each currency; nothing while they are on their way. */
  rows: readonly Row[] | undefined;
  measure: Measure;
}

/** The number of an indicator, or what it measures: of money a line for each currency. */
export function TotalFigures({ rows, measure }: TotalFiguresProps) {
  const { t } = useTranslation();
  if (!rows) return null;
  if (!measure) return <Units value={rows[0]?.units} />;
  const met = rows.filter(({ units }) => units !== 0);
  if (!met.length) return <Units value={0} />;
  return (
    <>
      {met.map(row => <div key={row.key.join()}><Amount row={row} measure={measure} /></div>)}
      <Text size="xs" c="dimmed">{t(`impact:measure.${measure}`)}</Text>
    </>
  );
}
