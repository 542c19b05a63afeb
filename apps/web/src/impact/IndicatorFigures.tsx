import { Group, NativeSelect, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schema } from '../api/schema';
import { fmtNumber } from '../dates/fmt';
import { FormProblem } from '../forms/FormProblem';
import { FigureTable } from './FigureTable';
import { type Breakdown, breakdownQuery } from './impact-query';
import type { Period } from './period';
import { Units } from './Units';

interface IndicatorFiguresProps extends Breakdown {
  indicator: Schema<'IndicatorDto'>;
  period: Period;
  onBreakdown(change: Breakdown): void;
}

/** The number of an indicator over all offices, and how it is made up. */
export function IndicatorFigures({ indicator, period, by, within, onBreakdown }: IndicatorFiguresProps) {
  const { t } = useTranslation();
  const { data: tables, error } = useQuery(breakdownQuery(indicator.code, period, { by, within }));
  const choices = (others: readonly (string | undefined)[]) => [{ value: '', label: t('impact:nothing') }, ...indicator.dimensions.filter(({ name }) => !others.includes(name)).map(({ name, label }) => ({ value: name, label }))];
  const [total, table] = tables ?? [];
  return (
    <>
      <Group gap="sm" align="flex-end">
        <NativeSelect label={t('impact:by')} data={choices([within])} value={by ?? ''} onChange={({ currentTarget }) => onBreakdown({ by: currentTarget.value || undefined, within: currentTarget.value ? within : undefined, value: undefined })} />
        {by && <NativeSelect label={t('impact:and')} data={choices([by])} value={within ?? ''} onChange={({ currentTarget }) => onBreakdown({ within: currentTarget.value || undefined })} />}
      </Group>
      <Paper withBorder p={{ base: 'xs', sm: 'md' }}>
        {error && <FormProblem problem={error} />}
        {total && !error && (
          <Stack gap="sm">
            {indicator.measure
              ? <FigureTable table={total} indicator={indicator} />
              : <Text fw={600} size="lg">{t('impact:total')}: <Units value={total.rows[0].units} /></Text>}
            {total.leftOut !== 0 && <Text size="sm" c="dimmed">{total.leftOut === null ? t('impact:leftOutFew') : t('impact:leftOut', { clients: fmtNumber(total.leftOut) })}</Text>}
            {table && <FigureTable table={table} indicator={indicator} onOpen={indicator.traced && by && !within ? value => onBreakdown({ value }) : undefined} />}
          </Stack>
        )}
      </Paper>
    </>
  );
}
