import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { dimensionNames, dimensionOf } from '#libs/indicators/figures-statement';
import { Requires } from '#libs/access/requires.decorator';
import { notFound } from '../http/problem';
import { ReaderLanguage } from '../http/reader-language.decorator';
import { CurrentActor } from '../identity/signed-request';
import { askedDimensions, inOrder } from './asked-dimensions';
import { BreakdownQuery, FiguresQuery } from './figures.query';
import { FiguresDto, IndicatorDto } from './indicator.dto';
import { FiguresService } from './figures.service';
import { openedTo } from './rows.service';

@ApiTags('reports')
@Controller()
export class IndicatorsController {
  constructor(private readonly figures: FiguresService) {}

  /** What can be counted, and how exactly. */
  @Get('indicators')
  @Requires('indicator.read')
  @ApiOkResponse({ type: IndicatorDto, isArray: true })
  listIndicators(@CurrentActor() actor: Actor, @ReaderLanguage() language: Language): IndicatorDto[] {
    return [...INDICATORS.values()].map(indicator => ({
      code: indicator.code,
      group: indicator.group,
      version: indicator.version,
      ...indicator.texts[language],
      measure: indicator.measure?.unit ?? null,
      mend: indicator.mend ?? null,
      traced: openedTo(actor, indicator) !== null,
      dimensions: dimensionNames(indicator).map(name => {
        const { partition, stages = false } = dimensionOf(indicator, name);
        return { name, label: translate(language, `impact:dimension.${name}`), partition, stages };
      }),
    }));
  }

  /** The number of each indicator in a period, over all offices. */
  @Get('figures')
  @Requires('report.read')
  @ApiOkResponse({ type: FiguresDto })
  async listFigures(@Query() period: FiguresQuery, @ReaderLanguage() language: Language): Promise<FiguresDto> {
    inOrder(period);
    return { items: await this.figures.totals(period, language) };
  }

  /** One indicator, broken down. */
  @Get('indicators/:code/figures')
  @Requires('report.read')
  @ApiOkResponse({ type: FiguresDto })
  async breakDown(@Param('code') code: string, @Query() { by, within, ...period }: BreakdownQuery, @ReaderLanguage() language: Language): Promise<FiguresDto> {
    const indicator = INDICATORS.get(code);
    if (!indicator) throw notFound();
    inOrder(period);
    return { items: await this.figures.breakdown(period, indicator, askedDimensions(indicator, { by, within }), language) };
  }
}
