import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Breakdown } from '../impact/impact-query';
import { type Period, readPeriod } from '../impact/period';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

const NAME = /^[a-z_]{1,40}$/;
const readBreakdown = ({ by, within }: Record<string, unknown>): Breakdown => ({
  ...(typeof by === 'string' && NAME.test(by) && { by }),
  ...(typeof within === 'string' && NAME.test(within) && { within }),
});

const impact = createRoute({
  getParentRoute: () => rootRoute,
  path: '/impact',
  validateSearch: readPeriod,
  component: lazyRouteComponent(withTexts('impact', () => import('../impact/ImpactScreen')), 'ImpactScreen'),
});

const indicator = createRoute({
  getParentRoute: () => rootRoute,
  path: '/impact/$code',
  validateSearch: (search: Record<string, unknown>): Partial<Period> & Breakdown => ({ ...readPeriod(search), ...readBreakdown(search) }),
  component: lazyRouteComponent(withTexts('impact', () => import('../impact/IndicatorScreen')), 'IndicatorScreen'),
});

export const impactRoutes = [impact, indicator] as const;
