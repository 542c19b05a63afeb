import { Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../forms/FormProblem';
import { LinkAnchor } from '../ui/LinkAnchor';
import { useTitle } from '../ui/useTitle';
import { Waiting } from '../ui/Waiting';
import { GroupTable } from './GroupTable';
import { indicatorsQuery, totalsQuery } from './impact-query';
import { formerPeriod, periodOf } from './period';
import { PeriodFields } from './PeriodFields';
import './impact.css';

const route = getRouteApi('/impact/indicators');

/** Every number about the work, in any period and in as long a time before; each opens its definition. */
export function IndicatorsScreen() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const period = periodOf(route.useSearch());
  const { data: indicators } = useQuery(indicatorsQuery);
  const { data: now, error } = useQuery(totalsQuery(period));
  const { data: before } = useQuery(totalsQuery(formerPeriod(period)));
  useTitle(t('impact:title'));
  const groups = [...new Set(indicators?.map(({ group }) => group))];
  const rowsOf = (tables: typeof now) => (code: string) => tables?.find(({ indicator }) => indicator === code)?.rows;

  return (
    <Stack maw={860} mx="auto" gap="sm">
      <LinkAnchor to="/impact">{t('impact:toYear')}</LinkAnchor>
      <Title order={1}>{t('impact:all')}</Title>
      <Text size="sm" c="dimmed">{t('impact:hint')}</Text>
      <PeriodFields period={period} onChange={change => void navigate({ search: { ...period, ...change }, replace: true })} />
      {error && <FormProblem problem={error} />}
      {!now && !error && <Waiting rows={8} />}
      {indicators && now && !error && groups.map(group => (
        <GroupTable key={group} group={group} indicators={indicators.filter(one => one.group === group)} period={period} heads={[t('impact:units'), t('impact:former')]} now={rowsOf(now)} before={rowsOf(before)} />
      ))}
    </Stack>
  );
}
