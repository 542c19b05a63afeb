import { Body, Controller, Get, Header, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import type { Language } from '#libs/i18n/languages';
import { IdParam } from '../http/id-param';
import { ReaderLanguage } from '../http/reader-language.decorator';
import { CurrentActor } from '../identity/signed-request';
import { FreezingDto, FrozenReportDto, FrozenReportListDto, FrozenVerificationDto, RestatementsDto } from './frozen-report.dto';
import { FrozenReports } from './frozen-reports.service';
import { NewReportRunDto, ReportRunDto } from './report-run.dto';
import { Restatements } from './restatements.service';

@ApiTags('reports')
@Controller()
export class FrozenReportsController {
  constructor(
    private readonly frozen: FrozenReports,
    private readonly restatements: Restatements,
  ) {}

  /** Stands for a draft of this report: it is numbered, signed and never changes again. */
  @Post('reports/:id/frozen')
  @Requires('report.freeze')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: FrozenReportDto })
  freezeReport(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: FreezingDto): Promise<FrozenReportDto> {
    return this.frozen.freeze(actor, id, body);
  }

  @Get('reports/:id/frozen')
  @Requires('report.read')
  @ApiOkResponse({ type: FrozenReportListDto })
  listFrozenOfReport(@IdParam() id: string): Promise<FrozenReportListDto> {
    return this.frozen.list(id);
  }

  @Get('frozen-reports')
  @Requires('report.read')
  @ApiOkResponse({ type: FrozenReportListDto })
  listFrozenReports(): Promise<FrozenReportListDto> {
    return this.frozen.list();
  }

  @Get('frozen-reports/:id')
  @Requires('report.read')
  @ApiOkResponse({ type: FrozenReportDto })
  readFrozenReport(@IdParam() id: string): Promise<FrozenReportDto> {
    return this.frozen.read(id);
  }

  /** The numbers themselves, in no language, byte by byte as the digest was taken of them. */
  @Get('frozen-reports/:id/figures')
  @Requires('report.read')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiOkResponse({ schema: { type: 'object' } })
  readFrozenFigures(@IdParam() id: string): Promise<string> {
    return this.frozen.figures(id);
  }

  /** Whether it is what was frozen. */
  @Get('frozen-reports/:id/verification')
  @Requires('report.read')
  @ApiOkResponse({ type: FrozenVerificationDto })
  verifyFrozenReport(@IdParam() id: string): Promise<FrozenVerificationDto> {
    return this.frozen.verify(id);
  }

  /** Has it counted anew in the background; the frozen one stays as it is. */
  @Post('frozen-reports/:id/runs')
  @Requires('report.write')
  @ApiCreatedResponse({ type: ReportRunDto })
  countFrozenAnew(@IdParam() id: string, @Body() body: NewReportRunDto): Promise<ReportRunDto> {
    return this.restatements.ask(id, body);
  }

  /** Line by line, what would be another number now. */
  @Get('frozen-reports/:id/restatement')
  @Requires('report.read')
  @ApiOkResponse({ type: RestatementsDto })
  readRestatement(@IdParam() id: string, @ReaderLanguage() language: Language): Promise<RestatementsDto> {
    return this.restatements.of(id, language);
  }
}
