import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { HolidayYearDto, NewSpecialDayDto, SpecialDayChangesDto, SpecialDayDto, SpecialDayListDto, SpecialDayQuery } from './special-day.dto';
import { SpecialDaysService } from './special-days.service';
import { VoidDto } from './void.dto';

@ApiTags('deadlines')
@Controller('special-days')
export class SpecialDaysController {
  constructor(private readonly days: SpecialDaysService) {}

  @Get()
  @Requires('deadline-rule.read')
  @ApiOkResponse({ type: SpecialDayListDto })
  async listSpecialDays(@Query() { year }: SpecialDayQuery): Promise<SpecialDayListDto> {
    return { items: await this.days.ofYear(year) };
  }

  @Post()
  @Requires('deadline-rule.write')
  @ApiCreatedResponse({ type: SpecialDayDto })
  addSpecialDay(@Body() body: NewSpecialDayDto): Promise<SpecialDayDto> {
    return this.days.add(body);
  }

  /** The holidays of the year before that stand on the same day each year; days that are on record stay as they are. */
  @Post('years')
  @Requires('deadline-rule.write')
  @ApiCreatedResponse({ type: SpecialDayListDto })
  async copyHolidays(@Body() { year }: HolidayYearDto): Promise<SpecialDayListDto> {
    return { items: await this.days.copyInto(year) };
  }

  @Patch(':id')
  @Requires('deadline-rule.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: SpecialDayDto })
  changeSpecialDay(@IdParam() id: string, @IfMatch() seen: number, @Body() body: SpecialDayChangesDto): Promise<SpecialDayDto> {
    return this.days.change(id, seen, body);
  }

  @Post(':id/verification')
  @Requires('deadline-rule.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: SpecialDayDto })
  verifySpecialDay(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number): Promise<SpecialDayDto> {
    return this.days.verify(actor, id, seen);
  }

  /** It counts no more, and the day can be entered anew. */
  @Post(':id/void')
  @Requires('deadline-rule.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: SpecialDayDto })
  voidSpecialDay(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: VoidDto): Promise<SpecialDayDto> {
    return this.days.void(actor, id, seen, body);
  }
}
