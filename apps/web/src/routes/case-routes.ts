import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type LogFilters, readLogFilters } from '../cases/log/log-filters';
import { rootRoute } from './root-route';

export interface CaseFilters {
  scope?: 'mine' | 'all';
  state?: 'open' | 'closed';
}

const caseList = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases',
  validateSearch: (search: Record<string, unknown>): CaseFilters => ({
    ...((search.scope === 'mine' || search.scope === 'all') && { scope: search.scope }),
    ...(search.state === 'closed' && { state: 'closed' as const }),
  }),
  component: lazyRouteComponent(() => import('../cases/CaseListScreen'), 'CaseListScreen'),
});

const newCase = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/new',
  validateSearch: (search: Record<string, unknown>): { clientId?: string } =>
    typeof search.clientId === 'string' ? { clientId: search.clientId } : {},
  component: lazyRouteComponent(() => import('../cases/NewCaseScreen'), 'NewCaseScreen'),
});

export const CASE_TABS = ['log', 'proceedings', 'hearings', 'deadlines', 'tasks', 'events', 'redress', 'documents', 'files', 'disclosures', 'people', 'team', 'access', 'record'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

const casePage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$caseId',
  validateSearch: (search: Record<string, unknown>): { tab?: CaseTab; hearing?: string; event?: string; file?: string } & LogFilters => ({
    ...(CASE_TABS.includes(search.tab as CaseTab) && { tab: search.tab as CaseTab }),
    ...(typeof search.hearing === 'string' && { hearing: search.hearing }),
    ...(typeof search.event === 'string' && { event: search.event }),
    ...(typeof search.file === 'string' && { file: search.file }),
    ...readLogFilters(search),
  }),
  component: lazyRouteComponent(() => import('../cases/CasePage'), 'CasePage'),
});

const newClient = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/new',
  component: lazyRouteComponent(() => import('../people/NewClientScreen'), 'NewClientScreen'),
});

const clientPage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$clientId',
  component: lazyRouteComponent(() => import('../people/ClientPage'), 'ClientPage'),
});

export const caseRoutes = [caseList, newCase, casePage, newClient, clientPage] as const;
