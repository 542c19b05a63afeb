import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

const packages = createRoute({
  getParentRoute: () => rootRoute,
  path: '/packages',
  component: lazyRouteComponent(withTexts('consents', () => import('../consents/PackagesScreen')), 'PackagesScreen'),
});

export const consentRoutes = [packages] as const;
