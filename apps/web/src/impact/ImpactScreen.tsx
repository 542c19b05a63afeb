import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../forms/FormProblem';
import { useMay } from '../session/session';
import { LinkAnchor } from '../ui/LinkAnchor';
import { useTitle } from '../ui/useTitle';
import { indicatorsQuery, totalsQuery } from './impact-query';
import { formerPeriod, periodOf } from './period';
import { PeriodFields } from './PeriodFields';
import { TotalFigures } from './TotalFigures';

const route = getRouteApi('/impact');

/** Every number about the work, in a period and in as long a time before; each opens its definition. */
export function ImpactScreen() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = route.useNavigate();
  const period = periodOf(route.useSearch());
  const { data: indicators } = useQuery(indicatorsQuery);
  const { data: now, error } = useQuery(totalsQuery(period));
  const { data: before } = useQuery(totalsQuery(formerPeriod(period)));
  useTitle(t('impact:title'));
  const groups = [...new Set(indicators?.map(({ group }) => group))];
  const totalOf = (tables: typeof now, code: string) => tables?.find(({ indicator }) => indicator === code);

  return (
    <Stack maw={760} mx="auto" gap="sm">
      <Group justify="space-between">
        <Title order={1}>{t('impact:title')}</Title>
        {may('grant.write') && <LinkAnchor to="/grants">{t('web:screen.grants')}</LinkAnchor>}
      </Group>
      <Text size="sm" c="dimmed">{t('impact:hint')}</Text>
      <PeriodFields period={period} onChange={change => void navigate({ search: { ...period, ...change }, replace: true })} />
      <Paper withBorder p={{ base: 'xs', sm: 'md' }}>
        {error && <FormProblem problem={error} />}
        {indicators && now && !error && (
          <div className="wide" tabIndex={0}>
            <table className="counts">
              <thead>
                <tr>
                  <th scope="col">{t('impact:indicator')}</th>
                  <th scope="col">{t('impact:units')}</th>
                  <th scope="col">{t('impact:former')}</th>
                </tr>
              </thead>
              {groups.map(group => (
                <tbody key={group}>
                  <tr><th scope="rowgroup" colSpan={3}>{t(`impact:group.${group}`)}</th></tr>
                  {indicators.filter(one => one.group === group).map(({ code, name, measure }) => (
                    <tr key={code}>
                      <th scope="row"><LinkAnchor to="/impact/$code" params={{ code }} search={period}>{name}</LinkAnchor></th>
                      <td><TotalFigures table={totalOf(now, code)} measure={measure} /></td>
                      <td><TotalFigures table={totalOf(before, code)} measure={measure} /></td>
                    </tr>
                  ))}
                </tbody>
              ))}
            </table>
          </div>
        )}
      </Paper>
    </Stack>
  );
}
