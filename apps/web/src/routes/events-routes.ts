import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

const massEvents = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mass-events',
  component: lazyRouteComponent(withTexts('violations', () => import('../violations/MassEventsScreen')), 'MassEventsScreen'),
});

const massEvent = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mass-events/$eventId',
  component: lazyRouteComponent(withTexts('violations', () => import('../violations/MassEventPage')), 'MassEventPage'),
});

export const eventsRoutes = [massEvents, massEvent] as const;
