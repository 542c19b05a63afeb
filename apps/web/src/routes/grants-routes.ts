import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const grants = createRoute({
  getParentRoute: () => rootRoute,
  path: '/grants',
  validateSearch: (search: Record<string, unknown>): { from?: string; to?: string } => ({
    ...(typeof search.from === 'string' && DAY.test(search.from) && { from: search.from }),
    ...(typeof search.to === 'string' && DAY.test(search.to) && { to: search.to }),
  }),
  component: lazyRouteComponent(withTexts('grants', () => import('../grants/GrantsScreen')), 'GrantsScreen'),
});

const grant = createRoute({
  getParentRoute: () => rootRoute,
  path: '/grants/$grantId',
  component: lazyRouteComponent(withTexts('grants', () => import('../grants/GrantPage')), 'GrantPage'),
});

export const grantsRoutes = [grants, grant] as const;
