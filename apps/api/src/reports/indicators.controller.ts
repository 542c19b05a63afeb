import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { translate } from '#libs/i18n/catalogue';
import type { Language } from '#libs/i18n/languages';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { dimensionNames, dimensionOf } from '#libs/indicators/figures-statement';
import { Requires } from '#libs/access/requires.decorator';
import { broken, notFound } from '../http/problem';
import { ReaderLanguage } from '../http/reader-language.decorator';
import { BreakdownQuery, FiguresQuery } from './figures.query';
import { FiguresDto, IndicatorDto } from './indicator.dto';
import { FiguresService } from './figures.service';

@ApiTags('reports')
@Controller()
export class IndicatorsController {
  constructor(private readonly figures: FiguresService) {}

  /** What can be counted, and how exactly. */
  @Get('indicators')
  @Requires('report.read')
  @ApiOkResponse({ type: IndicatorDto, isArray: true })
  listIndicators(@ReaderLanguage() language: Language): IndicatorDto[] {
    return [...INDICATORS.values()].map(indicator => ({
      code: indicator.code,
      group: indicator.group,
      version: indicator.version,
      ...indicator.texts[language],
      measure: indicator.measure?.unit ?? null,
      mend: indicator.mend ?? null,
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
    for (const [field, name] of [['by', by], ['within', within]] as const) if (name !== undefined && !dimensionNames(indicator).includes(name)) throw broken('unknown_dimension', `/${field}`);
    const names = [by, within].filter(name => name !== undefined);
    if (new Set(names).size < names.length) throw broken('dimension_twice', '/within');
    if (names.filter(name => !dimensionOf(indicator, name).partition).length > 1) throw broken('dimensions_overlap', '/within');
    return { items: await this.figures.breakdown(period, indicator, names, language) };
  }
}

/** @throws Problem 422 when the last day comes before the first */
function inOrder({ from, until }: FiguresQuery): void {
  if (from > until) throw broken('period_ends_before_it_begins', '/until');
}
