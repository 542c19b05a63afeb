import { Logger } from '@nestjs/common';
import { Pool } from 'pg';
import { type Job, PgBoss } from 'pg-boss';
import type { Keyring } from '#libs/sealing/keyring';
import { OFFICE_ZONE } from '#libs/law/office-day';
import type { BlobStore } from '../blobs/blob-store';
import { sweepBlobs } from '../blobs/sweep-blobs';
import { QUEUE_SCHEMA } from '../database/install-queue';
import { OFFICE_TIME } from '../database/office-time';
import type { DigestWriter } from '../digest/digest-writer';
import { MailUndelivered } from '../mail/mail-failures';
import type { Mailer } from '../mail/mailer';
import type { ReportCounting } from '../reports/report-counting';
import type { ReportExportMaker } from '../reports/report-export-maker';
import type { ScheduledDrafts } from '../reports/scheduled-drafts';
import { AskedFor } from './asked-for';
import { countYears } from './count-years';
import { DigestJobs } from './digest-jobs';
import { CHECKED_NAMES, DIGEST, type DigestJob, DUE_DIGESTS, DUE_ENFORCEMENT, DUE_REPORTS, MISSING_OUTCOMES, OLD_REPORT_EXPORTS, QUEUES, REPORT_EXPORT, type ReportExportJob, REPORT_RUN, type ReportRunJob, REPORTS_TO_COUNT, STRAY_BLOBS, TIMES, UNANSWERED_REFERRALS, WAITING_REVIEWS, YEAR_COUNTS } from './queues';
import { ReportExportJobs } from './report-export-jobs';
import { ReportRunJobs } from './report-run-jobs';
import { ReviewReminders } from './review-reminders';

/** A stop waits so long for jobs under way; what it cuts off is done by the next server. */
const STOP_MS = 5_000;
/** Seconds between two looks for jobs whose server has died. */
const SUPERVISE_SECONDS = 15;
const TELL_AGAIN_MS = 60_000;
const START_ATTEMPTS = 1_000;

/**
 * What happens without anybody asking, by a queue in PostgreSQL: it survives restarts, and of several replicas one does it.
 * It works as a role of its own, which reads no table of ours. Jobs hold ids; what they need words for they read anew.
 */
export class Jobs {
  private readonly log = new Logger('Jobs');
  private readonly pool: Pool;
  private readonly boss: PgBoss;
  private readonly digests: DigestJobs;
  private readonly reports: ReportRunJobs;
  private readonly reportAskedFor: AskedFor;
  private readonly exports: ReportExportJobs;
  /** Workers for what somebody waits for: they are told to look, and do not only look from time to time. */
  private readonly waitedFor: string[] = [];
  /** When each reason was told last. */
  private readonly told = new Map<string, number>();
  private starting: Promise<void> = Promise.resolve();

  constructor(
    url: string,
    writer: DigestWriter,
    private readonly mailer: Mailer,
    private readonly keyring: Keyring,
    private readonly blobs: BlobStore,
    private readonly checkedNameMonths: number,
    private readonly counting: ReportCounting,
    exports: ReportExportMaker,
    private readonly drafts: ScheduledDrafts,
  ) {
    this.pool = new Pool({ connectionString: url, max: 5, connectionTimeoutMillis: 5_000, statement_timeout: 15_000, options: OFFICE_TIME, application_name: 'tirek-jobs' });
    // a connection that breaks while nobody uses it is replaced; one that is held says so to the next statement, and ends no server
    this.pool.on('error', () => undefined);
    this.pool.on('connect', connection => connection.on('error', () => undefined));
    this.boss = new PgBoss({
      db: { executeSql: (text, values) => this.pool.query(text, values) },
      schema: QUEUE_SCHEMA,
      // the owner makes and changes tables, when he migrates
      migrate: false, createSchema: false, reindex: false, monitorVacuum: false,
      // who runs where is nobody's business
      registerInstance: false, persistWarnings: false, persistQueueStats: false,
      superviseIntervalSeconds: SUPERVISE_SECONDS, monitorIntervalSeconds: SUPERVISE_SECONDS, maintenanceIntervalSeconds: 3_600,
    });
    this.boss.on('error', error => this.putOff(error));
    this.digests = new DigestJobs(this.pool, writer, mailer, keyring);
    this.reports = new ReportRunJobs(this.pool, counting);
    this.exports = new ReportExportJobs(this.pool, exports);
    this.reportAskedFor = new AskedFor(url, 'tirek_report_runs', () => void this.callReports().catch((error: Error) => this.putOff(error)));
  }

  start(): void {
    this.starting = this.begin().catch((error: Error) => this.putOff(error));
  }

  async stop(): Promise<void> {
    this.reports.stop();
    await this.reportAskedFor.stop();
    await this.boss.stop({ graceful: true, timeout: STOP_MS }).catch(() => undefined);
    await this.starting;
    await this.pool.end();
  }

  private async begin(): Promise<void> {
    await this.boss.start({ attempts: START_ATTEMPTS });
    for (const { name, ...options } of QUEUES) {
      await this.boss.createQueue(name, options);
      const { policy: _, ...changeable } = options;
      await this.boss.updateQueue(name, changeable);
    }
    await this.boss.schedule(MISSING_OUTCOMES, TIMES[MISSING_OUTCOMES], null, { tz: OFFICE_ZONE });
    await this.boss.work(MISSING_OUTCOMES, () => this.guarded(() => this.pool.query('select app.tell_of_missing_outcomes()')));
    await this.boss.schedule(WAITING_REVIEWS, TIMES[WAITING_REVIEWS], null, { tz: OFFICE_ZONE });
    await this.boss.work(WAITING_REVIEWS, () => this.guarded(() => new ReviewReminders(this.pool).tell()));
    await this.boss.schedule(DUE_ENFORCEMENT, TIMES[DUE_ENFORCEMENT], null, { tz: OFFICE_ZONE });
    await this.boss.work(DUE_ENFORCEMENT, () => this.guarded(() => this.pool.query('select app.tell_of_due_enforcement()')));
    await this.boss.schedule(UNANSWERED_REFERRALS, TIMES[UNANSWERED_REFERRALS], null, { tz: OFFICE_ZONE });
    await this.boss.work(UNANSWERED_REFERRALS, () => this.guarded(() => this.pool.query('select app.tell_of_unanswered_referrals()')));
    await this.boss.schedule(STRAY_BLOBS, TIMES[STRAY_BLOBS], null, { tz: OFFICE_ZONE });
    await this.boss.work(STRAY_BLOBS, () => this.guarded(() => sweepBlobs(this.pool, this.blobs)));
    await this.boss.schedule(YEAR_COUNTS, TIMES[YEAR_COUNTS], null, { tz: OFFICE_ZONE });
    await this.boss.work(YEAR_COUNTS, () => this.guarded(() => countYears(this.pool, this.counting, this.keyring)));
    await this.boss.schedule(CHECKED_NAMES, TIMES[CHECKED_NAMES], null, { tz: OFFICE_ZONE });
    await this.boss.work(CHECKED_NAMES, () => this.guarded(() => this.pool.query('select app.forget_checked_names($1)', [this.checkedNameMonths])));
    await this.boss.schedule(REPORTS_TO_COUNT, TIMES[REPORTS_TO_COUNT], null, { tz: OFFICE_ZONE });
    await this.boss.work(REPORTS_TO_COUNT, () => this.guarded(() => this.callReports()));
    this.waitedFor.push(
      await this.boss.work<ReportRunJob>(REPORT_RUN, ([job]: Job<ReportRunJob>[]) => this.guarded(() => this.reports.count(job.data.runId))),
      await this.boss.work<ReportExportJob>(REPORT_EXPORT, ([job]: Job<ReportExportJob>[]) => this.guarded(() => this.exports.make(job.data.exportId))),
    );
    await this.boss.schedule(DUE_REPORTS, TIMES[DUE_REPORTS], null, { tz: OFFICE_ZONE });
    await this.boss.work(DUE_REPORTS, () => this.guarded(() => this.askForDue()));
    await this.boss.schedule(OLD_REPORT_EXPORTS, TIMES[OLD_REPORT_EXPORTS], null, { tz: OFFICE_ZONE });
    await this.boss.work(OLD_REPORT_EXPORTS, () => this.guarded(() => this.pool.query('select app.forget_report_exports()')));
    await this.callReports();
    if (!this.mailer.isConfigured) return void (await this.boss.unschedule(DUE_DIGESTS));
    await this.boss.schedule(DUE_DIGESTS, TIMES[DUE_DIGESTS], null, { tz: OFFICE_ZONE });
    await this.boss.work(DUE_DIGESTS, () => this.guarded(() => this.callDigests()));
    await this.boss.work<DigestJob>(DIGEST, ([job]: Job<DigestJob>[]) => this.guarded(() => this.digests.send(job.data.digestId)));
  }

  /** Titles are sealed, so it waits for the key. */
  private async askForDue(): Promise<void> {
    if (this.keyring.isSealed) return;
    const { rows } = await this.pool.query<{ report_id: string; user_id: string }>('select report_id, user_id from app.due_reports()');
    for (const due of rows) await this.drafts.ask(due.report_id, due.user_id);
  }

  private async callReports(): Promise<void> {
    await this.reportAskedFor.listen();
    for (const runId of await this.reports.toDo()) await this.boss.send(REPORT_RUN, { runId } satisfies ReportRunJob, { singletonKey: runId });
    // files are sealed, and so made when the key is there
    if (!this.keyring.isSealed) for (const exportId of await this.exports.toDo()) await this.boss.send(REPORT_EXPORT, { exportId } satisfies ReportExportJob, { singletonKey: exportId });
    for (const worker of this.waitedFor) this.boss.notifyWorker(worker);
  }

  private async callDigests(): Promise<void> {
    for (const digestId of await this.digests.due()) await this.boss.send(DIGEST, { digestId } satisfies DigestJob, { singletonKey: digestId });
  }

  /** The queue keeps why a job failed. So nothing gets there but a code: what is thrown may repeat values. */
  private async guarded(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.putOff(error as Error);
      const bare = new Error(codeOf(error as Error));
      bare.stack = undefined;
      throw bare;
    }
  }

  /** While the database is away every look fails: each reason is told once a minute. */
  private putOff(error: Error): void {
    const code = codeOf(error);
    if (Date.now() < (this.told.get(code) ?? 0) + TELL_AGAIN_MS) return;
    this.told.set(code, Date.now());
    this.log.warn(`A job is put off: ${code}`);
  }
}

/** The message of our own failures is a code; that of others may hold anything. */
const codeOf = (error: Error & { code?: string }) => (error instanceof MailUndelivered ? `mail, ${error.message}` : (error.code ?? error.name));
