import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

const duplicates = createRoute({
  getParentRoute: () => rootRoute,
  path: '/duplicates',
  component: lazyRouteComponent(withTexts('merging', () => import('../merging/DuplicatesScreen')), 'DuplicatesScreen'),
});

const comparison = createRoute({
  getParentRoute: () => rootRoute,
  path: '/duplicates/$oneId/$otherId',
  component: lazyRouteComponent(withTexts('merging', () => import('../merging/ComparisonPage')), 'ComparisonPage'),
});

const merges = createRoute({
  getParentRoute: () => rootRoute,
  path: '/merges',
  component: lazyRouteComponent(withTexts('merging', () => import('../merging/MergesScreen')), 'MergesScreen'),
});

const merge = createRoute({
  getParentRoute: () => rootRoute,
  path: '/merges/$mergeId',
  component: lazyRouteComponent(withTexts('merging', () => import('../merging/MergePage')), 'MergePage'),
});

const conflictChecks = createRoute({
  getParentRoute: () => rootRoute,
  path: '/conflict-checks',
  component: lazyRouteComponent(withTexts('merging', () => import('../merging/ConflictChecksScreen')), 'ConflictChecksScreen'),
});

export const mergingRoutes = [duplicates, comparison, merges, merge, conflictChecks] as const;
