import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../session/session';
import { NotFound } from '../shell/NotFound';
import { LinkAnchor } from '../ui/LinkAnchor';
import { Section } from '../ui/Section';
import { useTitle } from '../ui/useTitle';
import { BehindNumber } from './BehindNumber';
import { type Breakdown, indicatorsQuery } from './impact-query';
import { IndicatorFigures } from './IndicatorFigures';
import { periodOf } from './period';
import { PeriodFields } from './PeriodFields';
import './impact.css';

const route = getRouteApi('/impact/$code');

/** One number: what it counts, how it is made up, and what stands behind it for whoever sees that anyway. */
export function IndicatorScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = route.useNavigate();
  const { code } = route.useParams();
  const { by, within, value, ...days } = route.useSearch();
  const period = periodOf(days);
  const { data: indicators } = useQuery(indicatorsQuery);
  const indicator = indicators?.find(one => one.code === code);
  useTitle(t('impact:title'));
  if (indicators && !indicator) return <NotFound />;
  if (!indicator) return null;
  const show = (change: Partial<typeof period> & Breakdown) => void navigate({ search: { ...period, by, within, value, ...change }, replace: true, resetScroll: false });

  return (
    <Stack maw={760} mx="auto" gap="sm">
      {may('report.read') ? <LinkAnchor to="/impact/indicators" search={period}>{t('impact:back')}</LinkAnchor> : <LinkAnchor to="/findings">{t('impact:missing')}</LinkAnchor>}
      <Title order={1}>{indicator.name}</Title>
      <Section title={t('impact:definition')}>
        <Text>{indicator.definition}</Text>
        <Text size="sm" c="dimmed">{t('impact:version', { version: indicator.version })}</Text>
      </Section>
      <PeriodFields period={period} onChange={show} />
      {may('report.read') && <IndicatorFigures indicator={indicator} period={period} by={by} within={within} onBreakdown={show} />}
      {indicator.traced && <BehindNumber indicator={indicator} period={period} by={by} value={value} onAll={() => show({ value: undefined })} />}
    </Stack>
  );
}
