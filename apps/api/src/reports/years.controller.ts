import { Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import type { Language } from '#libs/i18n/languages';
import { Briefly } from '../database/brief.decorator';
import { notFound } from '../http/problem';
import { ReaderLanguage } from '../http/reader-language.decorator';
import type { SignedRequest } from '../identity/signed-request';
import { YearDto } from './year.dto';
import { YearsService } from './years.service';

@ApiTags('reports')
@Controller('years')
export class YearsController {
  constructor(private readonly years: YearsService) {}

  /** The year at a glance: each hour the running one is counted anew, each day the one before. */
  @Get(':year')
  @Requires('report.read')
  @ApiOkResponse({ type: YearDto })
  readYear(@Param('year') year: string, @ReaderLanguage() language: Language): Promise<YearDto> {
    return this.years.read(yearOf(year), language);
  }

  /** Counts it now. */
  @Post(':year/count')
  @Requires('report.read')
  @Briefly()
  @HttpCode(200)
  @ApiOkResponse({ type: YearDto })
  countYear(@Param('year') year: string, @Req() request: SignedRequest, @ReaderLanguage() language: Language): Promise<YearDto> {
    return this.years.count(request, yearOf(year), language);
  }
}

/** @throws Problem 404 for what is no year of ours */
function yearOf(text: string): number {
  if (!/^(19|20)\d\d$/.test(text)) throw notFound();
  return Number(text);
}
