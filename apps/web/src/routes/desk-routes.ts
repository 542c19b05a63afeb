import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

export interface EnquiryFilters {
  state?: 'waiting' | 'settled';
  assignee?: 'me' | 'nobody';
  day?: string;
  eventId?: string;
  clientId?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const text = (value: unknown): value is string => typeof value === 'string';

function readEnquiryFilters({ state, assignee, day, eventId }: Record<string, unknown>): EnquiryFilters {
  return {
    ...((state === 'waiting' || state === 'settled') && { state }),
    ...((assignee === 'me' || assignee === 'nobody') && { assignee }),
    ...(text(day) && DAY.test(day) && { day }),
    ...(text(eventId) && { eventId }),
  };
}

const desk = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk',
  component: lazyRouteComponent(withTexts('desk', () => import('../desk/DeskScreen')), 'DeskScreen'),
});

const imports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/import',
  component: lazyRouteComponent(withTexts('desk', () => import('../desk/ImportScreen')), 'ImportScreen'),
});

const tally = createRoute({
  getParentRoute: () => rootRoute,
  path: '/desk/tally',
  validateSearch: ({ from, to, eventId }: Record<string, unknown>): { from?: string; to?: string; eventId?: string } => ({
    ...(text(from) && DAY.test(from) && { from }),
    ...(text(to) && DAY.test(to) && { to }),
    ...(text(eventId) && { eventId }),
  }),
  component: lazyRouteComponent(withTexts('desk', () => import('../desk/TallyScreen')), 'TallyScreen'),
});

const enquiries = createRoute({
  getParentRoute: () => rootRoute,
  path: '/enquiries',
  validateSearch: readEnquiryFilters,
  component: lazyRouteComponent(withTexts('desk', () => import('../desk/EnquiriesScreen')), 'EnquiriesScreen'),
});

const enquiry = createRoute({
  getParentRoute: () => rootRoute,
  path: '/enquiries/$enquiryId',
  component: lazyRouteComponent(withTexts('desk', () => import('../desk/EnquiryPage')), 'EnquiryPage'),
});

export const deskRoutes = [desk, imports, tally, enquiries, enquiry] as const;
