import { Body, Controller, Get, Header, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { CurrentActor } from '../identity/signed-request';
import { NewReportRunDto, ReportRunDto, ReportRunPageDto, ReportRunsQuery } from './report-run.dto';
import { ReportRuns } from './report-runs.service';

@ApiTags('reports')
@Controller()
export class ReportRunsController {
  constructor(private readonly runs: ReportRuns) {}

  /** Has it counted in the background, as at one moment. */
  @Post('reports/:id/runs')
  @Requires('report.write')
  @ApiCreatedResponse({ type: ReportRunDto })
  runReport(@IdParam() id: string, @Body() body: NewReportRunDto): Promise<ReportRunDto> {
    return this.runs.ask(id, body);
  }

  @Get('reports/:id/runs')
  @Requires('report.read')
  @ApiOkResponse({ type: ReportRunPageDto })
  listReportRuns(@IdParam() id: string, @Query() query: ReportRunsQuery): Promise<ReportRunPageDto> {
    return this.runs.of(id, query);
  }

  @Get('report-runs/:id')
  @Requires('report.read')
  @ApiOkResponse({ type: ReportRunDto })
  readReportRun(@IdParam() id: string): Promise<ReportRunDto> {
    return this.runs.read(id);
  }

  /** Calls it off. */
  @Post('report-runs/:id/cancellation')
  @Requires('report.write')
  @ApiCreatedResponse({ type: ReportRunDto })
  cancelReportRun(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<ReportRunDto> {
    return this.runs.cancel(actor, id);
  }

  /** The numbers themselves, in no language, as they are kept. */
  @Get('report-runs/:id/figures')
  @Requires('report.read')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ schema: { type: 'object' } })
  readReportFigures(@IdParam() id: string): Promise<string> {
    return this.runs.figures(id);
  }
}
