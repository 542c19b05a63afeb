import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import type { Language } from '#libs/i18n/languages';
import { pageOf } from '#libs/reports/page/page-of';
import { IdParam } from '../http/id-param';
import { ReaderLanguage } from '../http/reader-language.decorator';
import { PrintedReports } from './printed-reports.service';
import { pageShown } from './report-page-shown';
import { ReportPageDto, ReportPageQuery } from './report-page.dto';

@ApiTags('reports')
@Controller()
export class ReportPagesController {
  constructor(private readonly printed: PrintedReports) {}

  /** A draft as it is printed. */
  @Get('report-runs/:id/page')
  @Requires('report.read')
  @ApiOkResponse({ type: ReportPageDto })
  async readDraftPage(@IdParam() id: string, @Query() { language }: ReportPageQuery, @ReaderLanguage() readers: Language): Promise<ReportPageDto> {
    return pageShown(pageOf(await this.printed.draft(id, language ?? readers)));
  }

  /** A frozen report as it is printed, with what would be another number if it was counted anew. */
  @Get('frozen-reports/:id/page')
  @Requires('report.read')
  @ApiOkResponse({ type: ReportPageDto })
  async readFrozenPage(@IdParam() id: string, @Query() { language }: ReportPageQuery, @ReaderLanguage() readers: Language): Promise<ReportPageDto> {
    return pageShown(pageOf(await this.printed.handedIn(id, language ?? readers)));
  }
}
