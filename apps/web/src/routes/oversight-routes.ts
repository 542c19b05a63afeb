import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readFilters } from '../audit/record-filters';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

const record = createRoute({
  getParentRoute: () => rootRoute,
  path: '/record',
  validateSearch: readFilters,
  component: lazyRouteComponent(withTexts('audit', () => import('../audit/RecordScreen')), 'RecordScreen'),
});

const emergencies = createRoute({
  getParentRoute: () => rootRoute,
  path: '/emergencies',
  component: lazyRouteComponent(withTexts('access', () => import('../access/EmergenciesScreen')), 'EmergenciesScreen'),
});

const erasures = createRoute({
  getParentRoute: () => rootRoute,
  path: '/erasures',
  component: lazyRouteComponent(withTexts('sealing', () => import('../people/ErasuresScreen')), 'ErasuresScreen'),
});

const deadlineRules = createRoute({
  getParentRoute: () => rootRoute,
  path: '/deadline-rules',
  component: lazyRouteComponent(withTexts('deadlines', () => import('../deadline-rules/RulesScreen')), 'RulesScreen'),
});

const specialDays = createRoute({
  getParentRoute: () => rootRoute,
  path: '/special-days',
  validateSearch: (search: Record<string, unknown>): { year?: number } =>
    Number.isInteger(search.year) && Number(search.year) >= 1900 && Number(search.year) <= 9998 ? { year: Number(search.year) } : {},
  component: lazyRouteComponent(withTexts('deadlines', () => import('../deadline-rules/SpecialDaysScreen')), 'SpecialDaysScreen'),
});

export const oversightRoutes = [record, emergencies, erasures, deadlineRules, specialDays] as const;
