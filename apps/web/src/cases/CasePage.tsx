import { Paper, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/problem';
import { redressQuery } from '../redress/redress-query';
import { ReadingOnly } from '../session/reading-only';
import { type Permission, useMay, useSession } from '../session/session';
import { CASE_TABS, type CaseTab } from '../routes/case-routes';
import { ScreenFailed } from '../shell/ScreenFailed';
import { withTexts } from '../texts/with-texts';
import { useTitle } from '../ui/useTitle';
import { Waiting } from '../ui/Waiting';
import { caseQuery } from './case-query';
import { CaseHeader } from './CaseHeader';
import { CaseSide } from './CaseSide';
import { LogTab } from './log/LogTab';
import { NextStep } from './NextStep';
import { onTheTeam } from './team/on-the-team';

const ProceedingsTab = lazy(() => withTexts('violations', withTexts('proceedings', () => import('./proceedings/ProceedingsTab')))().then(({ ProceedingsTab }) => ({ default: ProceedingsTab })));
const HearingsTab = lazy(() => withTexts('care', withTexts('calendar', () => import('./hearings/HearingsTab')))().then(({ HearingsTab }) => ({ default: HearingsTab })));
const DeadlinesTab = lazy(() => withTexts('deadlines', () => import('../deadlines/DeadlinesTab'))().then(({ DeadlinesTab }) => ({ default: DeadlinesTab })));
const TasksTab = lazy(() => withTexts('tasks', () => import('../tasks/TasksTab'))().then(({ TasksTab }) => ({ default: TasksTab })));
const EventsTab = lazy(() => withTexts('violations', () => import('../violations/EventsTab'))().then(({ EventsTab }) => ({ default: EventsTab })));
const DocumentsTab = lazy(() => withTexts('documents', () => import('../documents/DocumentsTab'))().then(({ DocumentsTab }) => ({ default: DocumentsTab })));
const RedressTab = lazy(() => withTexts('violations', withTexts('tasks', withTexts('redress', () => import('../redress/RedressTab'))))().then(({ RedressTab }) => ({ default: RedressTab })));
const FilesTab = lazy(() => withTexts('files', () => import('../files/FilesTab'))().then(({ FilesTab }) => ({ default: FilesTab })));
const PeopleTab = lazy(() => import('./PeopleTab').then(({ PeopleTab }) => ({ default: PeopleTab })));
const CaseRecord = lazy(() => withTexts('audit', () => import('../audit/CaseRecord'))().then(({ CaseRecord }) => ({ default: CaseRecord })));
const TeamTab = lazy(() => withTexts('staff', () => import('./team/TeamTab'))().then(({ TeamTab }) => ({ default: TeamTab })));
const AccessTab = lazy(() => withTexts('access', () => import('../access/AccessTab'))().then(({ AccessTab }) => ({ default: AccessTab })));
const EmergencyBanner = lazy(() => withTexts('access', () => import('../access/EmergencyBanner'))().then(({ EmergencyBanner }) => ({ default: EmergencyBanner })));
const DisclosuresTab = lazy(() => withTexts('consents', () => import('../consents/DisclosuresTab'))().then(({ DisclosuresTab }) => ({ default: DisclosuresTab })));
const route = getRouteApi('/cases/$caseId');

/** What a tab needs beyond seeing the case. */
const NEEDS: Partial<Record<CaseTab, Permission>> = {
  access: 'case.access',
  disclosures: 'disclosure.read',
  documents: 'document.read',
  events: 'event.read',
  files: 'file.read',
  redress: 'redress.read',
};

export function CasePage() {
  const { t } = useTranslation();
  const { caseId } = route.useParams();
  const { tab = 'log', hearing, event, file, ...search } = route.useSearch();
  const navigate = useNavigate();
  const { userId } = useSession();
  const may = useMay();
  const { data: one, error } = useQuery(caseQuery(caseId));
  // asked for at the same moment, and shown with it: what comes later would push down what is being read
  const goals = useQuery({ ...redressQuery(caseId), enabled: may('redress.read') });
  useTitle(one?.code ?? t('cases:list.title'));

  // it is not his any more, or the time for which it was is over: nothing of it stays on the screen
  const gone = error instanceof ApiProblem && error.status === 404;
  if (error && (!one || gone || one.emergency)) return <ScreenFailed error={error} />;
  if (!one || goals.isLoading) return <Stack maw={1240} mx="auto"><Waiting rows={12} /></Stack>;
  const leads = one.team.some(member => member.userId === userId && member.role === 'lead' && onTheTeam(member));
  const turn = (next: string | null) => navigate({ to: '/cases/$caseId', params: { caseId }, search: { tab: next as CaseTab }, replace: true });

  const isMine = (name: CaseTab) => (name !== 'record' || leads) && (!NEEDS[name] || may(NEEDS[name]));
  const tabs = CASE_TABS.filter(isMine);

  return (
    <ReadingOnly value={!!one.emergency || one.erased}>
      <Stack maw={1240} mx="auto" gap="md">
        {one.emergency && <Suspense><EmergencyBanner caseId={one.id} emergency={one.emergency} /></Suspense>}
        <CaseHeader one={one} />
        <div className="case-grid">
          <div className="case-next"><NextStep one={one} /></div>
          <div className="case-tabs">
            <Paper withBorder p={{ base: 'xs', sm: 'md' }}>
              <Tabs value={tab} onChange={turn} keepMounted={false}>
                <Tabs.List mb="md">
                  {tabs.map(name => (
                    <Tabs.Tab key={name} value={name} px="sm">{t(`cases:tab.${name}`)}</Tabs.Tab>
                  ))}
                </Tabs.List>
                <Tabs.Panel value="log"><LogTab one={one} filters={search} /></Tabs.Panel>
                <Tabs.Panel value="proceedings"><Suspense fallback={<Waiting rows={8} />}><ProceedingsTab one={one} /></Suspense></Tabs.Panel>
                <Tabs.Panel value="hearings"><Suspense fallback={<Waiting rows={8} />}><HearingsTab one={one} settling={hearing ?? null} /></Suspense></Tabs.Panel>
                <Tabs.Panel value="deadlines"><Suspense fallback={<Waiting rows={8} />}><DeadlinesTab one={one} happenedOn={event ?? null} /></Suspense></Tabs.Panel>
                <Tabs.Panel value="tasks"><Suspense fallback={<Waiting rows={8} />}><TasksTab one={one} /></Suspense></Tabs.Panel>
                {may('event.read') && <Tabs.Panel value="events"><Suspense fallback={<Waiting rows={8} />}><EventsTab one={one} /></Suspense></Tabs.Panel>}
                <Tabs.Panel value="documents"><Suspense fallback={<Waiting rows={8} />}><DocumentsTab one={one} /></Suspense></Tabs.Panel>
                {may('redress.read') && <Tabs.Panel value="redress"><Suspense fallback={<Waiting rows={8} />}><RedressTab one={one} /></Suspense></Tabs.Panel>}
                {may('file.read') && <Tabs.Panel value="files"><Suspense fallback={<Waiting rows={8} />}><FilesTab one={one} viewed={file ?? null} /></Suspense></Tabs.Panel>}
                <Tabs.Panel value="people"><Suspense fallback={<Waiting rows={8} />}><PeopleTab one={one} /></Suspense></Tabs.Panel>
                <Tabs.Panel value="team"><Suspense fallback={<Waiting rows={8} />}><TeamTab one={one} /></Suspense></Tabs.Panel>
                {may('case.access') && <Tabs.Panel value="access"><Suspense fallback={<Waiting rows={8} />}><AccessTab one={one} /></Suspense></Tabs.Panel>}
                {may('disclosure.read') && <Tabs.Panel value="disclosures"><Suspense fallback={<Waiting rows={8} />}><DisclosuresTab one={one} /></Suspense></Tabs.Panel>}
                {leads && <Tabs.Panel value="record"><Suspense fallback={<Waiting rows={8} />}><CaseRecord caseId={caseId} /></Suspense></Tabs.Panel>}
              </Tabs>
            </Paper>
          </div>
          <div className="case-side"><CaseSide one={one} /></div>
        </div>
      </Stack>
    </ReadingOnly>
  );
}
