import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

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

export const careRoutes = [myClients, carePage, transport, providers] as const;
