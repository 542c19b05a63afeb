import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const myClients = createRoute({
  getParentRoute: () => rootRoute,
  path: '/care',
  component: lazyRouteComponent(withTexts('care', () => import('../care/MyClientsScreen')), 'MyClientsScreen'),
});

const carePage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$clientId/care',
  component: lazyRouteComponent(withTexts('care', () => import('../care/CarePage')), 'CarePage'),
});

const transport = createRoute({
  getParentRoute: () => rootRoute,
  path: '/transport',
  component: lazyRouteComponent(withTexts('care', () => import('../care/TransportScreen')), 'TransportScreen'),
});

const providers = createRoute({
  getParentRoute: () => rootRoute,
  path: '/providers',
  component: lazyRouteComponent(withTexts('care', () => import('../care/ProvidersScreen')), 'ProvidersScreen'),
});

const grants = createRoute({
  getParentRoute: () => rootRoute,
  path: '/grants',
  validateSearch: (search: Record<string, unknown>): { from?: string; to?: string } => ({
    ...(typeof search.from === 'string' && DAY.test(search.from) && { from: search.from }),
    ...(typeof search.to === 'string' && DAY.test(search.to) && { to: search.to }),
  }),
  component: lazyRouteComponent(withTexts('care', () => import('../care/GrantsScreen')), 'GrantsScreen'),
});

export const careRoutes = [myClients, carePage, transport, providers, grants] as const;
