import type { Queue } from 'pg-boss';

const HOUR = 60 * 60;

/** Finds whose digest is due and asks for each. */
export const DUE_DIGESTS = 'due-digests';
/** One digest. The job holds its id, and is there once until it has ended. */
export const DIGEST = 'digest';
/** Tells of hearings whose outcome nobody has written. */
export const MISSING_OUTCOMES = 'missing-outcomes';

/** Tells of submissions that wait too long for a review. */
export const WAITING_REVIEWS = 'waiting-reviews';

/** Tells of steps of enforcement whose day has come. */
export const DUE_ENFORCEMENT = 'due-enforcement';

/** Tells of referrals whose answer has not come. */
export const UNANSWERED_REFERRALS = 'unanswered-referrals';

/** Deletes blobs that no file needs. */
export const STRAY_BLOBS = 'stray-blobs';

/** Counts years for the glance. */
export const YEAR_COUNTS = 'year-counts';

/** Forgets names that were checked for conflicts and led to nobody. */
export const CHECKED_NAMES = 'checked-names';

/** Finds reports that were asked for, should nobody have heard it. */
export const REPORTS_TO_COUNT = 'reports-to-count';
/** One report that is to be counted. The job holds the id of its run, and is there once until it has ended. */
export const REPORT_RUN = 'report-run';

export interface ReportRunJob {
  runId: string;
}

/** One file of a report that is to be made. */
export const REPORT_EXPORT = 'report-export';

export interface ReportExportJob {
  exportId: string;
}

/** Asks for the drafts of reports whose time has come. */
export const DUE_REPORTS = 'due-reports';

/** Forgets files of reports that were kept for a week. */
export const OLD_REPORT_EXPORTS = 'old-report-exports';

export interface DigestJob {
  digestId: string;
}

/** By the clock of the offices. What fell out while no server ran is done with the next. */
export const TIMES = { [DUE_DIGESTS]: '* * * * *', [MISSING_OUTCOMES]: '5 * * * *', [WAITING_REVIEWS]: '10 * * * *', [DUE_ENFORCEMENT]: '15 * * * *', [UNANSWERED_REFERRALS]: '20 * * * *', [STRAY_BLOBS]: '35 * * * *', [YEAR_COUNTS]: '25 * * * *', [CHECKED_NAMES]: '45 3 * * *', [REPORTS_TO_COUNT]: '* * * * *', [OLD_REPORT_EXPORTS]: '50 * * * *', [DUE_REPORTS]: '55 * * * *' } as const;

/** What comes back by itself is neither tried again nor kept. */
const RECURRING = { retryLimit: 0, expireInSeconds: 60, retentionSeconds: HOUR, deleteAfterSeconds: HOUR };

/** What somebody waits for. */
const ASKED_FOR = { policy: 'exclusive', heartbeatSeconds: 30, expireInSeconds: HOUR, retryLimit: 5, retryDelay: 5, retentionSeconds: 24 * HOUR, deleteAfterSeconds: 60 } as const;

/**
 * A server that was killed in the midst of a digest is missed after half a minute, and another takes the job over. One that
 * only thinks slowly holds the digest's row and cannot be overtaken.
 */
export const QUEUES: Queue[] = [
  { name: DUE_DIGESTS, ...RECURRING },
  { name: MISSING_OUTCOMES, ...RECURRING },
  { name: WAITING_REVIEWS, ...RECURRING },
  { name: DUE_ENFORCEMENT, ...RECURRING },
  { name: UNANSWERED_REFERRALS, ...RECURRING },
  { name: STRAY_BLOBS, ...RECURRING, expireInSeconds: 30 * 60 },
  { name: YEAR_COUNTS, ...RECURRING, expireInSeconds: 30 * 60 },
  { name: CHECKED_NAMES, ...RECURRING },
  { name: REPORTS_TO_COUNT, ...RECURRING },
  { name: OLD_REPORT_EXPORTS, ...RECURRING },
  { name: DUE_REPORTS, ...RECURRING },
  // how often they are begun anew their own rows say
  { name: REPORT_RUN, ...ASKED_FOR },
  { name: REPORT_EXPORT, ...ASKED_FOR },
  {
    name: DIGEST, policy: 'exclusive', heartbeatSeconds: 30, expireInSeconds: 5 * 60, retryLimit: 5, retryDelay: 30, retryBackoff: true, retryDelayMax: HOUR,
    retentionSeconds: 24 * HOUR, deleteAfterSeconds: 24 * HOUR,
  },
];
