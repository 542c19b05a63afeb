import { type DynamicModule, Module } from '@nestjs/common';
import { Counting } from './counting';
import { FiguresService } from './figures.service';
import { IndicatorsController } from './indicators.controller';
import { ReportCounting } from './report-counting';

@Module({})
export class ReportsModule {
  /** @param reportsUrl the database as `tirek_reports` */
  static with(reportsUrl: string): DynamicModule {
    return {
      module: ReportsModule,
      controllers: [IndicatorsController],
      providers: [{ provide: Counting, useFactory: () => new Counting(reportsUrl) }, FiguresService, ReportCounting],
    };
  }
}
