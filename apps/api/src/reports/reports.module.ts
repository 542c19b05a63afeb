import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Counting } from './counting';
import { FiguresService } from './figures.service';
import { IndicatorsController } from './indicators.controller';
import { ReportCounting } from './report-counting';
import { ReportRun } from './report-run.entity';
import { ReportRunsController } from './report-runs.controller';
import { ReportRuns } from './report-runs.service';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';
import { SavedReport } from './saved-report.entity';

@Module({})
export class ReportsModule {
  /** @param reportsUrl the database as `tirek_reports` */
  static with(reportsUrl: string): DynamicModule {
    return {
      module: ReportsModule,
      imports: [TypeOrmModule.forFeature([ReportRun, SavedReport])],
      controllers: [IndicatorsController, ReportRunsController, ReportsController],
      providers: [{ provide: Counting, useFactory: () => new Counting(reportsUrl) }, FiguresService, ReportCounting, ReportRuns, ReportsService],
    };
  }
}
