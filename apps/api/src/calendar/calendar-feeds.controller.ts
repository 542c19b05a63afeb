import { Controller, Delete, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FreshlyConfirmed, Public, Requires } from '#libs/access/requires.decorator';
import { CalendarFeedDto, NewCalendarFeedDto } from './calendar-feed.dto';
import { CalendarFeedsService } from './calendar-feeds.service';

/** Programs ask every quarter of an hour; an office behind one address still fits in. */
const PER_MINUTE = 60;

@ApiTags('calendar')
@Controller()
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  @Get('calendar-feed')
  @Requires('hearing.list')
  @ApiOkResponse({ type: CalendarFeedDto })
  getCalendarFeed(): Promise<CalendarFeedDto> {
    return this.feeds.mine();
  }

  @Post('calendar-feed')
  @Requires('hearing.list')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: NewCalendarFeedDto })
  makeCalendarFeed(): Promise<NewCalendarFeedDto> {
    return this.feeds.make();
  }

  @Delete('calendar-feed')
  @HttpCode(204)
  @Requires('hearing.list')
  @ApiNoContentResponse()
  revokeCalendarFeed(): Promise<void> {
    return this.feeds.revoke();
  }

  /** For calendar programs, which know no sessions: the address is the secret. It tells codes, courts and dates. */
  @Get('calendar/:secret')
  @Public()
  @RouteConfig({ rateLimit: { max: PER_MINUTE, timeWindow: 60_000 } })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  @Header('content-type', 'text/calendar; charset=utf-8')
  readCalendar(@Param('secret') secret: string): Promise<string> {
    return this.feeds.read(secret.replace(/\.ics$/, ''));
  }
}
