import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { CurrentActor } from '../identity/signed-request';
import { CalendarDeadlinePageDto } from './calendar-deadline.dto';
import { CalendarPageDto, CalendarQuery } from './calendar.dto';
import { CalendarService } from './calendar.service';
import { PostponementCountListDto, PostponementQuery } from './postponement.dto';

@ApiTags('calendar')
@Controller()
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get('calendar')
  @Requires('hearing.list')
  @ApiOkResponse({ type: CalendarPageDto })
  listCalendar(@Query() query: CalendarQuery): Promise<CalendarPageDto> {
    return this.calendar.hearings(query);
  }

  /** Last days in cases, as entries of a whole day. */
  @Get('calendar-deadlines')
  @Requires('hearing.list')
  @ApiOkResponse({ type: CalendarDeadlinePageDto })
  listCalendarDeadlines(@Query() query: CalendarQuery): Promise<CalendarDeadlinePageDto> {
    return this.calendar.deadlines(query);
  }

  /** How many hearings were put off, by court and reason: numbers only. */
  @Get('postponements')
  @Requires('hearing.count')
  @ApiOkResponse({ type: PostponementCountListDto })
  countPostponements(@CurrentActor() actor: Actor, @Query() query: PostponementQuery): Promise<PostponementCountListDto> {
    return this.calendar.postponements(actor, query);
  }
}
