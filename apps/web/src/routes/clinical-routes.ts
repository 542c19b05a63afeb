import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Schema } from '../api/schema';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

export const CLINICAL_TABS = ['notes', 'assessments', 'record'] as const;
export type ClinicalTab = (typeof CLINICAL_TABS)[number];

export interface ClinicalFilters {
  tab?: ClinicalTab;
  kind?: Schema<'ClinicalNoteKind'>;
}

const clinicalFile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/clients/$clientId/clinical',
  validateSearch: (search: Record<string, unknown>): ClinicalFilters => ({
    ...(CLINICAL_TABS.includes(search.tab as ClinicalTab) && { tab: search.tab as ClinicalTab }),
    ...(typeof search.kind === 'string' && { kind: search.kind as Schema<'ClinicalNoteKind'> }),
  }),
  component: lazyRouteComponent(withTexts('audit', withTexts('clinical', () => import('../clinical/ClinicalPage'))), 'ClinicalPage'),
});

export const clinicalRoutes = [clinicalFile] as const;
