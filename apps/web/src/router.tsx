import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { queryClient } from './api/query-client';
import { ApiProblem } from './api/problem';
import { closeGate } from './session/gate';
import { sessionQuery } from './session/session';
import { AppFrame } from './shell/AppFrame';
import { NotFound } from './shell/NotFound';
import { ScreenFailed } from './shell/ScreenFailed';

const root = createRootRoute({
  component: AppFrame,
  notFoundComponent: NotFound,
  errorComponent: ScreenFailed,
  beforeLoad: async () => {
    try {
      const session = await queryClient.ensureQueryData(sessionQuery);
      if (session.locked) closeGate('locked');
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      const next = window.location.pathname + window.location.search;
      window.location.replace(`/sign-in?next=${encodeURIComponent(next)}`);
      await new Promise(() => undefined);
    }
  },
});

const today = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./today/TodayScreen'), 'TodayScreen'),
});

export interface CaseFilters {
  scope?: 'mine' | 'all';
  state?: 'open' | 'closed';
}

const caseList = createRoute({
  getParentRoute: () => root,
  path: '/cases',
  validateSearch: (search: Record<string, unknown>): CaseFilters => ({
    ...((search.scope === 'mine' || search.scope === 'all') && { scope: search.scope }),
    ...(search.state === 'closed' && { state: 'closed' as const }),
  }),
  component: lazyRouteComponent(() => import('./cases/CaseListScreen'), 'CaseListScreen'),
});

const newCase = createRoute({
  getParentRoute: () => root,
  path: '/cases/new',
  validateSearch: (search: Record<string, unknown>): { clientId?: string } =>
    typeof search.clientId === 'string' ? { clientId: search.clientId } : {},
  component: lazyRouteComponent(() => import('./cases/NewCaseScreen'), 'NewCaseScreen'),
});

export const CASE_TABS = ['log', 'proceedings', 'hearings', 'people', 'team'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

const casePage = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  validateSearch: (search: Record<string, unknown>): { tab?: CaseTab; hearing?: string } => ({
    ...(CASE_TABS.includes(search.tab as CaseTab) && { tab: search.tab as CaseTab }),
    ...(typeof search.hearing === 'string' && { hearing: search.hearing }),
  }),
  component: lazyRouteComponent(() => import('./cases/CasePage'), 'CasePage'),
});

const newClient = createRoute({
  getParentRoute: () => root,
  path: '/clients/new',
  component: lazyRouteComponent(() => import('./people/NewClientScreen'), 'NewClientScreen'),
});

const clientPage = createRoute({
  getParentRoute: () => root,
  path: '/clients/$clientId',
  component: lazyRouteComponent(() => import('./people/ClientPage'), 'ClientPage'),
});

const erasures = createRoute({
  getParentRoute: () => root,
  path: '/erasures',
  component: lazyRouteComponent(() => import('./people/ErasuresScreen'), 'ErasuresScreen'),
});

const routeTree = root.addChildren([today, caseList, newCase, casePage, newClient, clientPage, erasures]);

export const createAppRouter = () => createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
