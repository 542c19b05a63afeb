import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCalendarFilters } from '../calendar/calendar-filters';
import { readCountsFilters } from '../calendar/counts-filters';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

const today = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: lazyRouteComponent(() => import('../today/TodayScreen'), 'TodayScreen'),
});

const calendar = createRoute({
  getParentRoute: () => rootRoute,
  path: '/calendar',
  validateSearch: readCalendarFilters,
  component: lazyRouteComponent(withTexts('calendar', () => import('../calendar/CalendarScreen')), 'CalendarScreen'),
});

const postponements = createRoute({
  getParentRoute: () => rootRoute,
  path: '/postponements',
  validateSearch: readCountsFilters,
  component: lazyRouteComponent(withTexts('calendar', () => import('../calendar/PostponementsScreen')), 'PostponementsScreen'),
});

const notifications = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notifications',
  component: lazyRouteComponent(withTexts('access', () => import('../notifications/NotificationsScreen')), 'NotificationsScreen'),
});

const security = createRoute({
  getParentRoute: () => rootRoute,
  path: '/security',
  component: lazyRouteComponent(withTexts('digest', withTexts('identity', () => import('../identity/SecurityScreen'))), 'SecurityScreen'),
});

export const dailyRoutes = [today, calendar, postponements, notifications, security] as const;
