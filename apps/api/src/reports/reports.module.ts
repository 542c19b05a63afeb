import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Counting } from './counting';
import { FiguresService } from './figures.service';
import { FindingsController } from './findings.controller';
import { FindingsService } from './findings.service';
import { FrozenReport } from './frozen-report.entity';
import { FrozenReportsController } from './frozen-reports.controller';
import { FrozenReports } from './frozen-reports.service';
import { IndicatorsController } from './indicators.controller';
import { ORGANISATION } from './organisation';
import { PrintedReports } from './printed-reports.service';
import { ReportCounting } from './report-counting';
import { ReportExport, ReportExportContent } from './report-export.entities';
import { ReportExportMaker } from './report-export-maker';
import { ReportExportsController } from './report-exports.controller';
import { ReportExports } from './report-exports.service';
import { ReportPagesController } from './report-pages.controller';
import { ReportRun } from './report-run.entity';
import { ReportRunsController } from './report-runs.controller';
import { ReportRuns } from './report-runs.service';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';
import { Restatements } from './restatements.service';
import { RowsController } from './rows.controller';
import { RowsService } from './rows.service';
import { SavedReport } from './saved-report.entity';
import { ScheduledDrafts } from './scheduled-drafts';
import { YearsController } from './years.controller';
import { YearsService } from './years.service';

@Module({})
export class ReportsModule {
  /**
   * @param reportsUrl the database as `tirek_reports`
   * @param organisation what it calls itself
   */
  static with(reportsUrl: string, organisation: string | null): DynamicModule {
    return {
      module: ReportsModule,
      // whatever counts everybody does so over these connections and no others
      global: true,
      exports: [Counting],
      imports: [TypeOrmModule.forFeature([FrozenReport, ReportExport, ReportExportContent, ReportRun, SavedReport])],
      controllers: [FrozenReportsController, IndicatorsController, ReportExportsController, ReportPagesController, ReportRunsController, ReportsController, RowsController, FindingsController, YearsController],
      providers: [{ provide: Counting, useFactory: () => new Counting(reportsUrl) }, { provide: ORGANISATION, useValue: organisation }, FiguresService, FrozenReports, PrintedReports, ReportCounting, ReportExportMaker, ReportExports, ReportRuns, ReportsService, Restatements, RowsService, ScheduledDrafts, FindingsService, YearsService],
    };
  }
}
