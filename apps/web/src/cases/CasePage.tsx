import { Grid, Paper, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { CASE_TABS, type CaseTab } from '../router';
import { ScreenFailed } from '../shell/ScreenFailed';
import { withTexts } from '../texts/with-texts';
import { useTitle } from '../ui/useTitle';
import { useSession } from '../session/session';
import { caseQuery } from './case-query';
import { CaseHeader } from './CaseHeader';
import { CaseSide } from './CaseSide';
import { LogTab } from './log/LogTab';
import { onTheTeam } from './team/on-the-team';

const ProceedingsTab = lazy(() => import('./proceedings/ProceedingsTab').then(({ ProceedingsTab }) => ({ default: ProceedingsTab })));
const HearingsTab = lazy(() => import('./hearings/HearingsTab').then(({ HearingsTab }) => ({ default: HearingsTab })));
const PeopleTab = lazy(() => import('./PeopleTab').then(({ PeopleTab }) => ({ default: PeopleTab })));
const CaseRecord = lazy(() => withTexts('audit', () => import('../audit/CaseRecord'))().then(({ CaseRecord }) => ({ default: CaseRecord })));
const TeamTab = lazy(() => withTexts('staff', () => import('./team/TeamTab'))().then(({ TeamTab }) => ({ default: TeamTab })));
const route = getRouteApi('/cases/$caseId');

export function CasePage() {
  const { t } = useTranslation();
  const { caseId } = route.useParams();
  const { tab = 'log', hearing } = route.useSearch();
  const navigate = useNavigate();
  const { userId } = useSession();
  const { data: one, error } = useQuery(caseQuery(caseId));
  useTitle(one?.code ?? t('cases:list.title'));

  if (error && !one) return <ScreenFailed error={error} />;
  if (!one) return null;
  const leads = one.team.some(member => member.userId === userId && member.role === 'lead' && onTheTeam(member));
  const turn = (next: string | null) => navigate({ to: '/cases/$caseId', params: { caseId }, search: { tab: next as CaseTab }, replace: true });

  return (
    <Stack maw={1240} mx="auto" gap="md">
      <CaseHeader one={one} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Paper withBorder p={{ base: 'xs', sm: 'md' }}>
            <Tabs value={tab} onChange={turn} keepMounted={false}>
              <Tabs.List mb="md">
                {CASE_TABS.filter(name => name !== 'record' || leads).map(name => (
                  <Tabs.Tab key={name} value={name} px="sm">{t(`cases:tab.${name}`)}</Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value="log"><LogTab one={one} /></Tabs.Panel>
              <Tabs.Panel value="proceedings"><Suspense><ProceedingsTab one={one} /></Suspense></Tabs.Panel>
              <Tabs.Panel value="hearings"><Suspense><HearingsTab one={one} settling={hearing ?? null} /></Suspense></Tabs.Panel>
              <Tabs.Panel value="people"><Suspense><PeopleTab one={one} /></Suspense></Tabs.Panel>
              <Tabs.Panel value="team"><Suspense><TeamTab one={one} /></Suspense></Tabs.Panel>
              {leads && <Tabs.Panel value="record"><Suspense><CaseRecord caseId={caseId} /></Suspense></Tabs.Panel>}
            </Tabs>
          </Paper>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <CaseSide one={one} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
