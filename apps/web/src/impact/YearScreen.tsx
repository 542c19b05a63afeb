import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ScreenFailed } from '../shell/ScreenFailed';
import { useOfficeName } from '../staff/useOfficeName';
import { EmptyState } from '../ui/EmptyState';
import { useTitle } from '../ui/useTitle';
import { Waiting } from '../ui/Waiting';
import { CountAgain } from './CountAgain';
import { GroupTable } from './GroupTable';
import { HEADLINES } from './headline-indicators';
import { indicatorsQuery } from './impact-query';
import { MissingInRecords } from './MissingInRecords';
import { thisYear } from './year-search';
import { YearCard } from './YearCard';
import { yearNumbers } from './year-numbers';
import { yearQuery } from './year-query';
import { YearTools } from './YearTools';
import { YearWays } from './YearWays';
import './impact.css';

const route = getRouteApi('/impact');

/** The year at a glance, beside the one before: what a director looks at first. */
export function YearScreen() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const { year = thisYear(), office, grant } = route.useSearch();
  const { data: indicators } = useQuery(indicatorsQuery);
  const { data, error, isPending } = useQuery(yearQuery(year));
  const nameOf = useOfficeName();
  useTitle(t('impact:title'));
  if (error && !data) return <ScreenFailed error={error} />;

  const period = { from: `${year}-01-01`, until: `${year}-12-31` };
  const [now, before] = [data?.figures, data?.before].map(figures => yearNumbers(figures, office ? { dimension: 'office', id: office } : grant ? { dimension: 'grant', id: grant } : undefined));
  const shown = indicators?.filter(({ code }) => now(code)) ?? [];
  const groups = [...new Set(shown.map(({ group }) => group))];
  const headlines = HEADLINES.flatMap(code => shown.find(one => one.code === code) ?? []);
  return (
    <Stack maw={1060} mx="auto" gap="md">
      <div>
        <Title order={1}>{t('impact:year', { year })}</Title>
        {office && <Text size="lg">{nameOf(office)}</Text>}
        <Text size="sm" c="dimmed">{t('impact:yearHint')}</Text>
      </div>
      <YearTools year={year} office={office} grant={grant} onChange={change => void navigate({ search: { year, ...(office && { office }), ...(grant && { grant }), ...change }, replace: true })} />
      <YearWays period={period} />
      {isPending && <Waiting rows={6} />}
      {data && !data.figures && <EmptyState title={t('impact:neverCounted', { year })} hint={t('impact:neverCountedHint')} action={<CountAgain year={year} countedAt={null} />} />}
      {data?.figures && (
        <Group gap="sm">
          <CountAgain year={year} countedAt={data.figures.countedAt} />
          {!data.before && <CountAgain year={year - 1} countedAt={null} />}
        </Group>
      )}
      {headlines.length > 0 && (
        <ul className="plain-list year-cards">
          {headlines.map(one => <YearCard key={one.code} indicator={one} period={period} lastYear={data?.before ? year - 1 : null} now={now(one.code)} before={before(one.code)} />)}
        </ul>
      )}
      <MissingInRecords />
      {groups.map(group => <GroupTable key={group} group={group} indicators={shown.filter(one => one.group === group)} period={period} heads={data?.before ? [String(year), String(year - 1)] : [String(year)]} now={now} before={before} />)}
    </Stack>
  );
}
