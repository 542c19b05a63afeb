import type { Rule } from './rule';

const REPORT = `insert into reports (key_id, title, template, period_rule, comparison, filters, lines) values (:key, '\\x00', 'annual', 'last_year', 'none', '{}', '[]');
  insert into report_runs (report_id, plan, left_out, lines) select id, '{}', '{}', 1 from reports`;
const COUNTED = `${REPORT}; update report_runs set ending = 'counted', figures = '{"countedAt":"2026-01-01T00:00:00Z"}'`;
const freeze = (of = 'figures') => `insert into frozen_reports (number, report_id, edition, run_id, key_id, title, plan, left_out, counted_at, figures, digest, signature)
  select 1, report_id, 1, id, :key, '\\x00', '{}', '{}', now(), coalesce(figures, '{}'), sha256(convert_to(${of}, 'UTF8')), sha256('\\x00') from report_runs`;
const FROZEN = `${COUNTED}; ${freeze()}`;

export const REPORTS: readonly Rule[] = [
  { invariant: 33, act: 'a frozen report changed', refusedBy: 'frozen_report_never_changes', as: 'owner', before: FROZEN, sql: `update frozen_reports set title = '\\x01'`, without: 'drop trigger refuse_thaw on frozen_reports' },
  { invariant: 33, act: 'a frozen report taken away', refusedBy: 'frozen_report_never_changes', as: 'owner', before: FROZEN, sql: 'delete from frozen_reports', without: 'drop trigger refuse_thaw on frozen_reports' },
  { invariant: 33, act: 'figures frozen under the digest of others', refusedBy: 'figures_are_as_they_were_counted', as: 'owner', before: COUNTED, sql: freeze(`'others'`), without: 'alter table frozen_reports drop constraint figures_are_as_they_were_counted' },
  { invariant: 33, act: 'a report frozen that was not counted', refusedBy: 'only_a_draft_is_frozen', as: 'owner', before: REPORT, sql: freeze(`'{}'`), without: 'drop trigger take_from_draft on frozen_reports' },
  { invariant: 33, act: 'what was counted written anew', refusedBy: 'ended_run_stays_as_it_is', as: 'owner', before: COUNTED, sql: `update report_runs set figures = '{}'`, without: 'drop trigger keep on report_runs' },
];
