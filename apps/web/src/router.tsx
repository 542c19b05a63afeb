import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { queryClient } from './api/query-client';
import { ApiProblem } from './api/problem';
import { readFilters } from './audit/record-filters';
import { readCalendarFilters } from './calendar/calendar-filters';
import { readCountsFilters } from './calendar/counts-filters';
import type { Schema } from './api/schema';
import { readGrowthPeriod } from './growth/growth-period';
import { type LogFilters, readLogFilters } from './cases/log/log-filters';
import { readReviewFilters } from './documents/review/review-filters';
import { closeGate } from './session/gate';
import { sessionQuery } from './session/session';
import { NotFound } from './shell/NotFound';
import { Root } from './shell/Root';
import { ScreenFailed } from './shell/ScreenFailed';
import { withTexts } from './texts/with-texts';

const root = createRootRoute({
  component: Root,
  notFoundComponent: NotFound,
  errorComponent: ScreenFailed,
  beforeLoad: async () => {
    try {
      const session = await queryClient.ensureQueryData(sessionQuery);
      if (session.standing === 'factor_needed') await signInFirst();
      if (session.locked) closeGate('locked');
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.status !== 401) throw error;
      await signInFirst();
    }
  },
});

/** Never comes back: the page is left. */
function signInFirst(): Promise<never> {
  const next = window.location.pathname + window.location.search;
  window.location.replace(`/sign-in?next=${encodeURIComponent(next)}`);
  return new Promise(() => undefined);
}

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

export const CASE_TABS = ['log', 'proceedings', 'hearings', 'deadlines', 'tasks', 'documents', 'people', 'team', 'access', 'record'] as const;
export type CaseTab = (typeof CASE_TABS)[number];

const casePage = createRoute({
  getParentRoute: () => root,
  path: '/cases/$caseId',
  validateSearch: (search: Record<string, unknown>): { tab?: CaseTab; hearing?: string; event?: string } & LogFilters => ({
    ...(CASE_TABS.includes(search.tab as CaseTab) && { tab: search.tab as CaseTab }),
    ...(typeof search.hearing === 'string' && { hearing: search.hearing }),
    ...(typeof search.event === 'string' && { event: search.event }),
    ...readLogFilters(search),
  }),
  component: lazyRouteComponent(() => import('./cases/CasePage'), 'CasePage'),
});

const documentPage = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId',
  component: lazyRouteComponent(withTexts('documents', () => import('./documents/DocumentPage')), 'DocumentPage'),
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

const calendar = createRoute({
  getParentRoute: () => root,
  path: '/calendar',
  validateSearch: readCalendarFilters,
  component: lazyRouteComponent(withTexts('calendar', () => import('./calendar/CalendarScreen')), 'CalendarScreen'),
});

const postponements = createRoute({
  getParentRoute: () => root,
  path: '/postponements',
  validateSearch: readCountsFilters,
  component: lazyRouteComponent(withTexts('calendar', () => import('./calendar/PostponementsScreen')), 'PostponementsScreen'),
});

const emergencies = createRoute({
  getParentRoute: () => root,
  path: '/emergencies',
  component: lazyRouteComponent(withTexts('access', () => import('./access/EmergenciesScreen')), 'EmergenciesScreen'),
});

const notifications = createRoute({
  getParentRoute: () => root,
  path: '/notifications',
  component: lazyRouteComponent(withTexts('access', () => import('./notifications/NotificationsScreen')), 'NotificationsScreen'),
});

const record = createRoute({
  getParentRoute: () => root,
  path: '/record',
  validateSearch: readFilters,
  component: lazyRouteComponent(withTexts('audit', () => import('./audit/RecordScreen')), 'RecordScreen'),
});

export interface UserFilters {
  office?: string;
  role?: Schema<'Role'>;
  /** As of which day. */
  on?: string;
  former?: boolean;
}

const users = createRoute({
  getParentRoute: () => root,
  path: '/users',
  validateSearch: (search: Record<string, unknown>): UserFilters => ({
    ...(typeof search.office === 'string' && { office: search.office }),
    ...(typeof search.role === 'string' && { role: search.role as Schema<'Role'> }),
    ...(typeof search.on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search.on) && { on: search.on }),
    ...(search.former === true && { former: true }),
  }),
  component: lazyRouteComponent(withTexts('staff', () => import('./staff/UsersScreen')), 'UsersScreen'),
});

const newUser = createRoute({
  getParentRoute: () => root,
  path: '/users/new',
  component: lazyRouteComponent(withTexts('staff', () => import('./staff/NewUserScreen')), 'NewUserScreen'),
});

const userPage = createRoute({
  getParentRoute: () => root,
  path: '/users/$userId',
  component: lazyRouteComponent(withTexts('identity', withTexts('staff', () => import('./staff/UserPage'))), 'UserPage'),
});

const offices = createRoute({
  getParentRoute: () => root,
  path: '/offices',
  component: lazyRouteComponent(withTexts('staff', () => import('./staff/OfficesScreen')), 'OfficesScreen'),
});

const newOffice = createRoute({
  getParentRoute: () => root,
  path: '/offices/new',
  component: lazyRouteComponent(withTexts('staff', () => import('./staff/NewOfficeScreen')), 'NewOfficeScreen'),
});

const officePage = createRoute({
  getParentRoute: () => root,
  path: '/offices/$officeId',
  component: lazyRouteComponent(withTexts('staff', () => import('./staff/OfficePage')), 'OfficePage'),
});

const myPeople = createRoute({
  getParentRoute: () => root,
  path: '/my-people',
  component: lazyRouteComponent(withTexts('staff', () => import('./staff/MyPeopleScreen')), 'MyPeopleScreen'),
});

const handOver = createRoute({
  getParentRoute: () => root,
  path: '/my-people/$userId/hand-over',
  component: lazyRouteComponent(withTexts('staff', () => import('./staff/HandOverPage')), 'HandOverPage'),
});

const growth = createRoute({
  getParentRoute: () => root,
  path: '/growth/$userId',
  validateSearch: readGrowthPeriod,
  component: lazyRouteComponent(withTexts('growth', () => import('./growth/GrowthPage')), 'GrowthPage'),
});

export interface ConsultFilters {
  topic?: Schema<'ConsultTopic'>;
  mine?: boolean;
}

const consults = createRoute({
  getParentRoute: () => root,
  path: '/consults',
  validateSearch: (search: Record<string, unknown>): ConsultFilters => ({
    ...(typeof search.topic === 'string' && { topic: search.topic as Schema<'ConsultTopic'> }),
    ...(search.mine === true && { mine: true }),
  }),
  component: lazyRouteComponent(withTexts('staff', () => import('./consults/ConsultsScreen')), 'ConsultsScreen'),
});

const newConsult = createRoute({
  getParentRoute: () => root,
  path: '/consults/new',
  validateSearch: (search: Record<string, unknown>): { caseId?: string } =>
    typeof search.caseId === 'string' ? { caseId: search.caseId } : {},
  component: lazyRouteComponent(withTexts('staff', () => import('./consults/NewConsultScreen')), 'NewConsultScreen'),
});

const consultPage = createRoute({
  getParentRoute: () => root,
  path: '/consults/$consultId',
  component: lazyRouteComponent(withTexts('staff', () => import('./consults/ConsultPage')), 'ConsultPage'),
});

const security = createRoute({
  getParentRoute: () => root,
  path: '/security',
  component: lazyRouteComponent(withTexts('digest', withTexts('identity', () => import('./identity/SecurityScreen'))), 'SecurityScreen'),
});

const erasures = createRoute({
  getParentRoute: () => root,
  path: '/erasures',
  component: lazyRouteComponent(withTexts('sealing', () => import('./people/ErasuresScreen')), 'ErasuresScreen'),
});

const deadlineRules = createRoute({
  getParentRoute: () => root,
  path: '/deadline-rules',
  component: lazyRouteComponent(withTexts('deadlines', () => import('./deadline-rules/RulesScreen')), 'RulesScreen'),
});

const specialDays = createRoute({
  getParentRoute: () => root,
  path: '/special-days',
  validateSearch: (search: Record<string, unknown>): { year?: number } =>
    Number.isInteger(search.year) && Number(search.year) >= 1900 && Number(search.year) <= 9998 ? { year: Number(search.year) } : {},
  component: lazyRouteComponent(withTexts('deadlines', () => import('./deadline-rules/SpecialDaysScreen')), 'SpecialDaysScreen'),
});

export interface TemplateFilters {
  language?: Schema<'Language'>;
  /** The document of which a template is to be made. */
  from?: string;
}

const documentTemplates = createRoute({
  getParentRoute: () => root,
  path: '/document-templates',
  validateSearch: (search: Record<string, unknown>): TemplateFilters => ({
    ...((search.language === 'ru' || search.language === 'ky' || search.language === 'en') && { language: search.language }),
    ...(typeof search.from === 'string' && { from: search.from }),
  }),
  component: lazyRouteComponent(withTexts('deadlines', withTexts('templates', () => import('./document-templates/TemplatesScreen'))), 'TemplatesScreen'),
});

const documentTemplate = createRoute({
  getParentRoute: () => root,
  path: '/document-templates/$templateId',
  component: lazyRouteComponent(withTexts('deadlines', withTexts('templates', () => import('./document-templates/TemplatePage'))), 'TemplatePage'),
});

const reviews = createRoute({
  getParentRoute: () => root,
  path: '/reviews',
  component: lazyRouteComponent(withTexts('reviews', () => import('./documents/review/ReviewsScreen')), 'ReviewsScreen'),
});

const review = createRoute({
  getParentRoute: () => root,
  path: '/documents/$documentId/review',
  validateSearch: readReviewFilters,
  component: lazyRouteComponent(withTexts('reviews', () => import('./documents/review/ReviewPage')), 'ReviewPage'),
});

const routeTree = root.addChildren([
  today, caseList, newCase, casePage, documentPage, newClient, clientPage, users, newUser, userPage, offices, newOffice, officePage,
  myPeople, handOver, growth, consults, newConsult, consultPage, record, emergencies, notifications, calendar, postponements, security, erasures,
  deadlineRules, specialDays, documentTemplates, documentTemplate, reviews, review,
]);

export const createAppRouter = () => createRouter({ routeTree, defaultPreload: 'intent', scrollRestoration: true });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
