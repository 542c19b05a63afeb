import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { reportTemplates } from './report-templates';
import { NewReportDto, ReportChangesDto, ReportDto, ReportListDto, ReportTemplateDto, ReportVoidingDto } from './report.dto';
import { ReportsService } from './reports.service';

@ApiTags('reports')
@Controller()
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  /** What reports there are to begin with, and what each of them tells. */
  @Get('report-templates')
  @Requires('report.read')
  @ApiOkResponse({ type: ReportTemplateDto, isArray: true })
  listReportTemplates(): ReportTemplateDto[] {
    return reportTemplates();
  }

  @Get('reports')
  @Requires('report.read')
  @ApiOkResponse({ type: ReportListDto })
  listReports(): Promise<ReportListDto> {
    return this.reports.list();
  }

  @Post('reports')
  @Requires('report.write')
  @ApiCreatedResponse({ type: ReportDto })
  saveReport(@CurrentActor() actor: Actor, @Body() body: NewReportDto): Promise<ReportDto> {
    return this.reports.add(actor, body);
  }

  @Get('reports/:id')
  @Requires('report.read')
  @ApiOkResponse({ type: ReportDto })
  readReport(@IdParam() id: string): Promise<ReportDto> {
    return this.reports.read(id);
  }

  @Patch('reports/:id')
  @Requires('report.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ReportDto })
  changeReport(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ReportChangesDto): Promise<ReportDto> {
    return this.reports.change(id, seen, body);
  }

  /** Puts it away, with all that was counted by it. */
  @Post('reports/:id/void')
  @Requires('report.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ReportDto })
  voidReport(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() { reason }: ReportVoidingDto): Promise<ReportDto> {
    return this.reports.void(actor, id, seen, reason);
  }
}
