import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Schema } from '../api/schema';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

export interface ConsultFilters {
  topic?: Schema<'ConsultTopic'>;
  mine?: boolean;
}

const consults = createRoute({
  getParentRoute: () => rootRoute,
  path: '/consults',
  validateSearch: (search: Record<string, unknown>): ConsultFilters => ({
    ...(typeof search.topic === 'string' && { topic: search.topic as Schema<'ConsultTopic'> }),
    ...(search.mine === true && { mine: true }),
  }),
  component: lazyRouteComponent(withTexts('staff', () => import('../consults/ConsultsScreen')), 'ConsultsScreen'),
});

const newConsult = createRoute({
  getParentRoute: () => rootRoute,
  path: '/consults/new',
  validateSearch: (search: Record<string, unknown>): { caseId?: string } =>
    typeof search.caseId === 'string' ? { caseId: search.caseId } : {},
  component: lazyRouteComponent(withTexts('staff', () => import('../consults/NewConsultScreen')), 'NewConsultScreen'),
});

const consultPage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/consults/$consultId',
  component: lazyRouteComponent(withTexts('staff', () => import('../consults/ConsultPage')), 'ConsultPage'),
});

export const consultRoutes = [consults, newConsult, consultPage] as const;
