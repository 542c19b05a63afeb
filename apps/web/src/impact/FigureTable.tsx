import { Anchor, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtNumber } from '../dates/fmt';
import { Amount } from './Amount';
import { Units } from './Units';

interface FigureTableProps {
  table: Schema<'FigureTableDto'>;
  indicator: Schema<'IndicatorDto'>;
  /** Shows whom a row counts, by its value; left out where that is not opened. */
  onOpen?(value: string): void;
}

/** A breakdown without its rows of nought, and how much of it is not told. */
export function FigureTable({ table, indicator, onOpen }: FigureTableProps) {
  const { t } = useTranslation();
  const { dimensions, rows, withheld, together } = table;
  const { measure } = indicator;
  const overlaps = dimensions.some(name => indicator.dimensions.find(one => one.name === name)?.partition === false);
  const hidden = rows.filter(({ units }) => units === null).length;
  const shown = rows.filter(({ units }) => units !== 0);
  if (withheld) return <Text>{t('impact:withheld')}</Text>;
  return (
    <Stack gap="sm">
      {overlaps && <Text size="sm" c="dimmed">{t('impact:overlapHint')}</Text>}
      {shown.length === 0 && <Text>{t('impact:empty')}</Text>}
      {shown.length > 0 && (
        <div className="wide" tabIndex={0}>
          <table className="counts">
            <thead>
              <tr>
                {dimensions.map(name => <th key={name} scope="col" className="words">{indicator.dimensions.find(one => one.name === name)?.label ?? t(`impact:dimension.${name}`)}</th>)}
                <th scope="col">{t('impact:units')}</th>
                {measure && <th scope="col">{t(`impact:measure.${measure}`)}</th>}
              </tr>
            </thead>
            <tbody>
              {shown.map(row => (
                <tr key={row.key.join(' ')}>
                  {row.labels.slice(0, 1).map(label => <th key={label} scope="row">{onOpen ? <Anchor component="button" ta="left" onClick={() => onOpen(row.key[0])}>{label}</Anchor> : label}</th>)}
                  {row.labels.slice(1).map((label, at) => <td key={at} className="words">{label}</td>)}
                  <td><Units value={row.units} /></td>
                  {measure && <td><Amount row={row} measure={measure} /></td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {hidden > 0 && <Text size="sm" c="dimmed">{t('impact:hiddenHint', { hidden })}</Text>}
      {together !== null && <Text size="sm">{t('impact:together', { units: fmtNumber(together) })}</Text>}
    </Stack>
  );
}
