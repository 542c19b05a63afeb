import { Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { fmtNumber } from '../dates/fmt';
import { FormProblem } from '../forms/FormProblem';
import { NotFound } from '../shell/NotFound';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { FigureTable } from './FigureTable';
import { type Breakdown, breakdownQuery, indicatorsQuery } from './impact-query';
import { periodOf } from './period';
import { PeriodFields } from './PeriodFields';
import { Units } from './Units';

const route = getRouteApi('/impact/$code');

/** One number: what it counts, and how it is made up. */
export function IndicatorScreen() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { code } = route.useParams();
  const { by, within, ...days } = route.useSearch();
  const period = periodOf(days);
  const { data: indicators } = useQuery(indicatorsQuery);
  const { data: tables, error } = useQuery(breakdownQuery(code, period, { by, within }));
  const indicator = indicators?.find(one => one.code === code);
  useTitle(t('impact:title'));
  if (indicators && !indicator) return <NotFound />;
  if (!indicator) return null;

  const show = (change: Partial<typeof period> & Breakdown) => void navigate({ search: { ...period, ...(by && { by }), ...(within && { within }), ...change }, replace: true });
  const choices = (others: readonly (string | undefined)[]) => [{ value: '', label: t('impact:nothing') }, ...indicator.dimensions.filter(({ name }) => !others.includes(name)).map(({ name, label }) => ({ value: name, label }))];
  const [total, table] = tables ?? [];
  return (
    <Stack maw={760} mx="auto" gap="sm">
      <LinkAnchor to="/impact" search={period}>{t('impact:back')}</LinkAnchor>
      <Title order={1}>{indicator.name}</Title>
      <Section title={t('impact:definition')}>
        <Text>{indicator.definition}</Text>
        <Text size="sm" c="dimmed">{t('impact:version', { version: indicator.version })}</Text>
      </Section>
      <PeriodFields period={period} onChange={show} />
      <Group gap="sm" align="flex-end">
        <NativeSelect label={t('impact:by')} data={choices([within])} value={by ?? ''} onChange={({ currentTarget }) => show({ by: currentTarget.value || undefined, within: currentTarget.value ? within : undefined })} />
        {by && <NativeSelect label={t('impact:and')} data={choices([by])} value={within ?? ''} onChange={({ currentTarget }) => show({ within: currentTarget.value || undefined })} />}
      </Group>
      <Paper withBorder p={{ base: 'xs', sm: 'md' }}>
        {error && <FormProblem problem={error} />}
        {total && !error && (
          <Stack gap="sm">
            {indicator.measure
              ? <FigureTable table={total} indicator={indicator} />
              : <Text fw={600} size="lg">{t('impact:total')}: <Units value={total.rows[0].units} /></Text>}
            {total.leftOut !== 0 && <Text size="sm" c="dimmed">{total.leftOut === null ? t('impact:leftOutFew') : t('impact:leftOut', { clients: fmtNumber(total.leftOut) })}</Text>}
            {table && <FigureTable table={table} indicator={indicator} />}
          </Stack>
        )}
      </Paper>
    </Stack>
  );
}
