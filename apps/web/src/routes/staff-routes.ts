import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Schema } from '../api/schema';
import { readGrowthPeriod } from '../growth/growth-period';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

export interface UserFilters {
  office?: string;
  role?: Schema<'Role'>;
  /** As of which day. */
  on?: string;
  former?: boolean;
}

const users = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users',
  validateSearch: (search: Record<string, unknown>): UserFilters => ({
    ...(typeof search.office === 'string' && { office: search.office }),
    ...(typeof search.role === 'string' && { role: search.role as Schema<'Role'> }),
    ...(typeof search.on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(search.on) && { on: search.on }),
    ...(search.former === true && { former: true }),
  }),
  component: lazyRouteComponent(withTexts('staff', () => import('../staff/UsersScreen')), 'UsersScreen'),
});

const newUser = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users/new',
  component: lazyRouteComponent(withTexts('staff', () => import('../staff/NewUserScreen')), 'NewUserScreen'),
});

const userPage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/users/$userId',
  component: lazyRouteComponent(withTexts('identity', withTexts('staff', () => import('../staff/UserPage'))), 'UserPage'),
});

const offices = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offices',
  component: lazyRouteComponent(withTexts('staff', () => import('../staff/OfficesScreen')), 'OfficesScreen'),
});

const newOffice = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offices/new',
  component: lazyRouteComponent(withTexts('staff', () => import('../staff/NewOfficeScreen')), 'NewOfficeScreen'),
});

const officePage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/offices/$officeId',
  component: lazyRouteComponent(withTexts('staff', () => import('../staff/OfficePage')), 'OfficePage'),
});

const myPeople = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my-people',
  component: lazyRouteComponent(withTexts('staff', () => import('../staff/MyPeopleScreen')), 'MyPeopleScreen'),
});

const handOver = createRoute({
  getParentRoute: () => rootRoute,
  path: '/my-people/$userId/hand-over',
  component: lazyRouteComponent(withTexts('staff', () => import('../staff/HandOverPage')), 'HandOverPage'),
});

const growth = createRoute({
  getParentRoute: () => rootRoute,
  path: '/growth/$userId',
  validateSearch: readGrowthPeriod,
  component: lazyRouteComponent(withTexts('growth', () => import('../growth/GrowthPage')), 'GrowthPage'),
});

export const staffRoutes = [users, newUser, userPage, offices, newOffice, officePage, myPeople, handOver, growth] as const;
