import { Body, Controller, Get, Headers, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { NewReportExportDto, ReportExportDto, ReportExportListDto } from './report-export.dto';
import { ReportExports } from './report-exports.service';

@ApiTags('reports')
@Controller()
export class ReportExportsController {
  constructor(private readonly exports: ReportExports) {}

  /** Has a frozen report made as a file, in the background. */
  @Post('frozen-reports/:id/exports')
  @Requires('report.export')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: ReportExportDto })
  exportFrozenReport(@IdParam() id: string, @Body() body: NewReportExportDto): Promise<ReportExportDto> {
    return this.exports.ask({ frozenId: id }, body);
  }

  /** Files of it that one has asked for. */
  @Get('frozen-reports/:id/exports')
  @Requires('report.export')
  @ApiOkResponse({ type: ReportExportListDto })
  listFrozenReportExports(@IdParam() id: string): Promise<ReportExportListDto> {
    return this.exports.list({ frozenId: id });
  }

  /** Has a draft made as a file, each page of which says that it is one. */
  @Post('report-runs/:id/exports')
  @Requires('report.export')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: ReportExportDto })
  exportReportDraft(@IdParam() id: string, @Body() body: NewReportExportDto): Promise<ReportExportDto> {
    return this.exports.ask({ runId: id }, body);
  }

  @Get('report-runs/:id/exports')
  @Requires('report.export')
  @ApiOkResponse({ type: ReportExportListDto })
  listReportDraftExports(@IdParam() id: string): Promise<ReportExportListDto> {
    return this.exports.list({ runId: id });
  }

  @Get('report-exports/:id')
  @Requires('report.export')
  @ApiOkResponse({ type: ReportExportDto })
  readReportExport(@IdParam() id: string): Promise<ReportExportDto> {
    return this.exports.read(id);
  }

  /** The file, for a week; in parts, so that a line which breaks goes on where it ended. */
  @Get('report-exports/:id/content')
  @Requires('report.export')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readReportExportContent(@IdParam() id: string, @Headers('range') range: string | undefined, @Headers('if-range') ifRange: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const { status, headers, bytes } = await this.exports.file(id, range, ifRange);
    void reply.status(status).headers(headers).send(bytes);
  }
}
