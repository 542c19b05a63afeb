import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Breakdown } from '../impact/impact-query';
import { type Period, readPeriod } from '../impact/period';
import { readYear } from '../impact/year-search';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

const NAME = /^[a-z_]{1,40}$/;
const VALUE = /^[\w+-]{1,80}$/;
const readBreakdown = ({ by, within, value }: Record<string, unknown>): Breakdown => ({
  ...(typeof by === 'string' && NAME.test(by) && { by }),
  ...(typeof within === 'string' && NAME.test(within) && { within }),
  ...(typeof value === 'string' && VALUE.test(value) && { value }),
});

const year = createRoute({
  getParentRoute: () => rootRoute,
  path: '/impact',
  validateSearch: readYear,
  component: lazyRouteComponent(withTexts('impact', () => import('../impact/YearScreen')), 'YearScreen'),
});

const indicators = createRoute({
  getParentRoute: () => rootRoute,
  path: '/impact/indicators',
  validateSearch: readPeriod,
  component: lazyRouteComponent(withTexts('impact', () => import('../impact/IndicatorsScreen')), 'IndicatorsScreen'),
});

const indicator = createRoute({
  getParentRoute: () => rootRoute,
  path: '/impact/$code',
  validateSearch: (search: Record<string, unknown>): Partial<Period> & Breakdown => ({ ...readPeriod(search), ...readBreakdown(search) }),
  component: lazyRouteComponent(withTexts('impact', () => import('../impact/IndicatorScreen')), 'IndicatorScreen'),
});

const findings = createRoute({
  getParentRoute: () => rootRoute,
  path: '/findings',
  component: lazyRouteComponent(withTexts('impact', () => import('../impact/FindingsScreen')), 'FindingsScreen'),
});

/** Screens of reports name indicators too. */
const withReportTexts = <Screen>(load: () => Promise<Screen>) => withTexts('impact', withTexts('reporting', load));

const reports = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports',
  component: lazyRouteComponent(withReportTexts(() => import('../reports/ReportsScreen')), 'ReportsScreen'),
});

const newReport = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/new',
  component: lazyRouteComponent(withReportTexts(() => import('../reports/NewReportScreen')), 'NewReportScreen'),
});

const report = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reports/$reportId',
  component: lazyRouteComponent(withReportTexts(() => import('../reports/ReportScreen')), 'ReportScreen'),
});

const run = createRoute({
  getParentRoute: () => rootRoute,
  path: '/report-runs/$runId',
  component: lazyRouteComponent(withReportTexts(() => import('../reports/runs/RunScreen')), 'RunScreen'),
});

const frozen = createRoute({
  getParentRoute: () => rootRoute,
  path: '/frozen-reports/$frozenId',
  component: lazyRouteComponent(withReportTexts(() => import('../reports/frozen/FrozenScreen')), 'FrozenScreen'),
});

export const impactRoutes = [year, indicators, indicator, findings, reports, newReport, report, run, frozen] as const;
