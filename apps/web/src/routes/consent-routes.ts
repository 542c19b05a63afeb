import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { CONSENT_LIST_KINDS, type ConsentListKind } from '#libs/law/consent/consent-list-kind';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

const packages = createRoute({
  getParentRoute: () => rootRoute,
  path: '/packages',
  component: lazyRouteComponent(withTexts('consents', () => import('../consents/PackagesScreen')), 'PackagesScreen'),
});

const consents = createRoute({
  getParentRoute: () => rootRoute,
  path: '/consents',
  validateSearch: ({ list }: Record<string, unknown>): { list?: ConsentListKind } => (CONSENT_LIST_KINDS.includes(list as ConsentListKind) ? { list: list as ConsentListKind } : {}),
  component: lazyRouteComponent(withTexts('consents', () => import('../consents/ConsentsScreen')), 'ConsentsScreen'),
});

export const consentRoutes = [consents, packages] as const;
