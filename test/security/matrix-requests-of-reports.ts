import type { Answer, Visitor } from '../support/visitor';

/** Reports: part of the requests of the matrix. */
export const REQUESTS_OF_REPORTS: Record<string, (visitor: Visitor) => Promise<Answer>> = {
  'GET /api/indicators': visitor => visitor.get('/api/indicators'),
  'GET /api/figures': visitor => visitor.get('/api/figures?from=2026-01-01&until=2026-12-31'),
  'GET /api/indicators/{code}/figures': visitor => visitor.get('/api/indicators/clients_served/figures?from=2026-01-01&until=2026-12-31&by=region'),
};
