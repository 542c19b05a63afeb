import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { decodeCursor, encodeCursor, UUID } from '../http/page';
import { broken, notFound } from '../http/problem';
import { CurrentActor } from '../identity/signed-request';
import { askedDimensions, inOrder } from './asked-dimensions';
import { CountedRowPageDto } from './rows.dto';
import { RowsQuery } from './rows.query';
import { openedTo, RowsService } from './rows.service';

@ApiTags('reports')
@Controller('indicators/:code/rows')
export class RowsController {
  constructor(private readonly rows: RowsService) {}

  /** What stands behind a number, as far as the reader may see it. */
  @Get()
  @Requires('indicator.trace')
  @ApiOkResponse({ type: CountedRowPageDto })
  async listRows(@CurrentActor() actor: Actor, @Param('code') code: string, @Query() query: RowsQuery): Promise<CountedRowPageDto> {
    const indicator = INDICATORS.get(code);
    const opened = indicator && openedTo(actor, indicator);
    if (!opened) throw notFound();
    inOrder(query);
    askedDimensions(indicator, query);
    const { by, value, within, withinValue, limit = 25 } = query;
    const filters = {
      ...(by !== undefined && value !== undefined && { [by]: [value] }),
      ...(within !== undefined && withinValue !== undefined && { [within]: [withinValue] }),
    };
    for (const [field, name] of [['by', by], ['within', within]] as const) if (name !== undefined && opened.trace.blind.includes(name)) throw broken('dimension_of_costs', `/${field}`);
    const [after] = decodeCursor(query.after, [UUID]) ?? [null];
    const page = await this.rows.list(indicator, opened, query, filters, { after, limit });
    return { unit: indicator.unit, ...page, next: page.items.length === limit ? encodeCursor([page.items[limit - 1].id]) : null };
  }
}
