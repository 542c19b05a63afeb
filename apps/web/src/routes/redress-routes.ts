import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

const comparables = createRoute({
  getParentRoute: () => rootRoute,
  path: '/comparables',
  validateSearch: (search: Record<string, unknown>): { court?: string; currency?: string } => ({
    ...(typeof search.court === 'string' && { court: search.court }),
    ...(typeof search.currency === 'string' && { currency: search.currency }),
  }),
  component: lazyRouteComponent(withTexts('violations', withTexts('redress', () => import('../redress/ComparablesScreen'))), 'ComparablesScreen'),
});

export const redressRoutes = [comparables] as const;
