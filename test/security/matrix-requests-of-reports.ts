import type { Answer, Visitor } from '../support/visitor';
import type { RowIds } from './matrix-rows';

/** A version nobody has seen: whoever is let in gets 412, and nothing changes while the matrix is walked. */
const NEVER = { 'if-match': '"99999"' };

/** Reports: part of the requests of the matrix. */
export const REQUESTS_OF_REPORTS: Record<string, (visitor: Visitor, row: RowIds) => Promise<Answer>> = {
  'GET /api/indicators': visitor => visitor.get('/api/indicators'),
  'GET /api/figures': visitor => visitor.get('/api/figures?from=2026-01-01&until=2026-12-31'),
  'GET /api/indicators/{code}/figures': visitor => visitor.get('/api/indicators/clients_served/figures?from=2026-01-01&until=2026-12-31&by=region'),
  'GET /api/report-templates': visitor => visitor.get('/api/report-templates'),
  'GET /api/reports': visitor => visitor.get('/api/reports'),
  'POST /api/reports': visitor => visitor.post('/api/reports', { title: 'О', template: 'own', periodRule: 'last_year', comparison: 'none', filters: [], lines: [] }),
  'GET /api/reports/{id}': (visitor, row) => visitor.get(`/api/reports/${row.report}`),
  'PATCH /api/reports/{id}': (visitor, row) => visitor.patch(`/api/reports/${row.report}`, { title: 'О' }, NEVER),
  'POST /api/reports/{id}/void': (visitor, row) => visitor.post(`/api/reports/${row.report}/void`, { reason: 'О' }, NEVER),
  'GET /api/reports/{id}/runs': (visitor, row) => visitor.get(`/api/reports/${row.report}/runs`),
  'POST /api/reports/{id}/runs': (visitor, row) => visitor.post(`/api/reports/${row.report}/runs`, {}),
  'GET /api/report-runs/{id}': (visitor, row) => visitor.get(`/api/report-runs/${row.reportRun}`),
  'GET /api/report-runs/{id}/figures': (visitor, row) => visitor.get(`/api/report-runs/${row.reportRun}/figures`),
  'GET /api/report-runs/{id}/page': (visitor, row) => visitor.get(`/api/report-runs/${row.reportRun}/page`),
  'GET /api/frozen-reports': visitor => visitor.get('/api/frozen-reports'),
  'POST /api/reports/{id}/frozen': (visitor, row) => visitor.post(`/api/reports/${row.report}/frozen`, { runId: row.user }),
  'GET /api/reports/{id}/frozen': (visitor, row) => visitor.get(`/api/reports/${row.report}/frozen`),
  'GET /api/frozen-reports/{id}': (visitor, row) => visitor.get(`/api/frozen-reports/${row.frozenReport}`),
  'GET /api/frozen-reports/{id}/figures': (visitor, row) => visitor.get(`/api/frozen-reports/${row.frozenReport}/figures`),
  'GET /api/frozen-reports/{id}/page': (visitor, row) => visitor.get(`/api/frozen-reports/${row.frozenReport}/page`),
  'GET /api/frozen-reports/{id}/verification': (visitor, row) => visitor.get(`/api/frozen-reports/${row.frozenReport}/verification`),
  'GET /api/frozen-reports/{id}/restatement': (visitor, row) => visitor.get(`/api/frozen-reports/${row.frozenReport}/restatement`),
  'POST /api/frozen-reports/{id}/runs': (visitor, row) => visitor.post(`/api/frozen-reports/${row.frozenReport}/runs`, {}),
  'POST /api/frozen-reports/{id}/exports': (visitor, row) => visitor.post(`/api/frozen-reports/${row.frozenReport}/exports`, { format: 'csv', language: 'ru' }),
  'GET /api/frozen-reports/{id}/exports': (visitor, row) => visitor.get(`/api/frozen-reports/${row.frozenReport}/exports`),
  'POST /api/report-runs/{id}/exports': (visitor, row) => visitor.post(`/api/report-runs/${row.reportRun}/exports`, { format: 'csv', language: 'ru' }),
  'GET /api/report-runs/{id}/exports': (visitor, row) => visitor.get(`/api/report-runs/${row.reportRun}/exports`),
  'GET /api/report-exports/{id}': (visitor, row) => visitor.get(`/api/report-exports/${row.reportExport}`),
  'GET /api/report-exports/{id}/content': (visitor, row) => visitor.get(`/api/report-exports/${row.reportExport}/content`),
  'POST /api/report-runs/{id}/cancellation': (visitor, row) => visitor.post(`/api/report-runs/${row.reportRun}/cancellation`),
  'GET /api/indicators/{code}/rows': visitor => visitor.get('/api/indicators/cases_opened/rows?from=2026-01-01&until=2026-12-31'),
  'GET /api/findings': visitor => visitor.get('/api/findings'),
  'GET /api/years/{year}': visitor => visitor.get('/api/years/2026'),
  'POST /api/years/{year}/count': visitor => visitor.post('/api/years/2026/count'),
};
