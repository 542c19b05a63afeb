import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { Schema } from '../api/schema';
import { readReviewFilters } from '../documents/review/review-filters';
import { withTexts } from '../texts/with-texts';
import { rootRoute } from './root-route';

const documentPage = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/$documentId',
  component: lazyRouteComponent(withTexts('documents', () => import('../documents/DocumentPage')), 'DocumentPage'),
});

const reviews = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reviews',
  component: lazyRouteComponent(withTexts('reviews', () => import('../documents/review/ReviewsScreen')), 'ReviewsScreen'),
});

const review = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/$documentId/review',
  validateSearch: readReviewFilters,
  component: lazyRouteComponent(withTexts('reviews', () => import('../documents/review/ReviewPage')), 'ReviewPage'),
});

export interface TemplateFilters {
  language?: Schema<'Language'>;
  /** The document of which a template is to be made. */
  from?: string;
}

const documentTemplates = createRoute({
  getParentRoute: () => rootRoute,
  path: '/document-templates',
  validateSearch: (search: Record<string, unknown>): TemplateFilters => ({
    ...((search.language === 'ru' || search.language === 'ky' || search.language === 'en') && { language: search.language }),
    ...(typeof search.from === 'string' && { from: search.from }),
  }),
  component: lazyRouteComponent(withTexts('deadlines', withTexts('templates', () => import('../document-templates/TemplatesScreen'))), 'TemplatesScreen'),
});

const documentTemplate = createRoute({
  getParentRoute: () => rootRoute,
  path: '/document-templates/$templateId',
  component: lazyRouteComponent(withTexts('deadlines', withTexts('templates', () => import('../document-templates/TemplatePage'))), 'TemplatePage'),
});

export const documentRoutes = [documentPage, reviews, review, documentTemplates, documentTemplate] as const;
