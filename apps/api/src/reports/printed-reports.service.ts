import { InjectTransaction } from '@nestjs-cls/transactional';
import { Inject, Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Language } from '#libs/i18n/languages';
import { DRAFT, type Report } from '#libs/reports/report';
import type { ReportFigures } from '#libs/reports/report-figures';
import { restatements } from '#libs/reports/restatement';
import { User } from '../identity/user.entity';
import { FrozenReports } from './frozen-reports.service';
import { ORGANISATION } from './organisation';
import { ReportRuns } from './report-runs.service';
import { ReportsService } from './reports.service';
import { Restatements } from './restatements.service';

/** Reports with all that is said beside their figures when they are printed: on a screen, on paper, in a sheet. */
@Injectable()
export class PrintedReports {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly reports: ReportsService,
    private readonly runs: ReportRuns,
    private readonly frozen: FrozenReports,
    private readonly anew: Restatements,
    @Inject(ORGANISATION) private readonly organisation: string | null,
  ) {}

  of(what: { runId: string } | { frozenId: string }, language: Language): Promise<Report> {
    return 'runId' in what ? this.draft(what.runId, language) : this.handedIn(what.frozenId, language);
  }

  /** @throws Problem 404; 422 for what is not counted */
  async draft(runId: string, language: Language): Promise<Report> {
    const { reportId } = await this.runs.one(runId);
    const { title } = await this.reports.one(reportId);
    return { figures: JSON.parse(await this.runs.figures(runId)) as ReportFigures, language, about: { ...DRAFT, title, organisation: this.organisation } };
  }

  /** With what would be another number, if it was counted anew. @throws Problem 404 */
  async handedIn(frozenId: string, language: Language): Promise<Report> {
    const { title, number, createdBy, createdAt, digest } = await this.frozen.one(frozenId);
    const figures = JSON.parse(await this.frozen.figures(frozenId)) as ReportFigures;
    const now = await this.anew.lastCounted(frozenId);
    const { displayName } = await this.db.findOneByOrFail(User, { id: createdBy });
    const frozen = { number, by: displayName, at: createdAt.toISOString(), digest: digest.toString('hex') };
    return { figures, language, about: { ...DRAFT, title, organisation: this.organisation, frozen, restatements: now && restatements(figures, now) } };
  }
}
