import { Statement } from '../database/statement';

/** Codes and dates of a hearing, and nothing that is sealed: a calendar is kept on devices that others may hold. */
export interface FeedRow {
  id: string;
  caseCode: string;
  startsAt: Date;
  minutes: number;
  courtroom: string | null;
  status: string;
  court: Record<'ru' | 'ky' | 'en', string> | null;
  version: number;
}

/** Hearings of the cases on whose team I am, and those I am named at, from ninety days ago on. $1 me. */
export const FEED_EVENTS = new Statement<FeedRow>(
  'feed-events',
  `select h.id, c.code as "caseCode", h.starts_at as "startsAt", h.minutes, h.courtroom, h.status, b.name as court, h.version
    from hearings h
      join cases c on c.id = h.case_id
      join proceedings p on p.id = h.proceeding_id
      left join bodies b on b.id = p.body_id
    where h.status <> 'voided' and h.starts_at >= now() - interval '90 days'
      and (exists (select from case_access k where k.user_id = $1 and k.case_id = h.case_id and k.basis = 'team'
          and (select current_date) between k.valid_from and k.valid_to)
        or exists (select from attendances a where a.hearing_id = h.id and a.user_id = $1))
    order by h.starts_at, h.id limit 5000`,
);
