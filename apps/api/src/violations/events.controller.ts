import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { EventChangesDto, EventDto, EventListDto, NewEventDto } from './event.dto';
import { EventsService } from './events.service';
import { ViolationsReader } from './violations.reader';
import { VoidingDto } from './void.dto';

/** What happened: in a case, or to a client in no case. */
@ApiTags('violations')
@Controller()
export class EventsController {
  constructor(
    private readonly events: EventsService,
    private readonly reader: ViolationsReader,
  ) {}

  @Get('cases/:id/events')
  @Requires('event.read')
  @ApiOkResponse({ type: EventListDto })
  listEventsOfCase(@IdParam() id: string): Promise<EventListDto> {
    return this.reader.ofCase(id);
  }

  @Post('cases/:id/events')
  @Requires('event.write')
  @ApiCreatedResponse({ type: EventDto })
  enterEventInCase(@IdParam() id: string, @Body() body: NewEventDto): Promise<EventDto> {
    return this.events.enterInCase(id, body);
  }

  @Get('clients/:id/events')
  @Requires('event.read')
  @ApiOkResponse({ type: EventListDto })
  listEventsOfClient(@IdParam() id: string): Promise<EventListDto> {
    return this.reader.ofClient(id);
  }

  @Post('clients/:id/events')
  @Requires('event.write')
  @ApiCreatedResponse({ type: EventDto })
  enterEventInFile(@IdParam() id: string, @Body() body: NewEventDto): Promise<EventDto> {
    return this.events.enterInFile(id, body);
  }

  @Patch('events/:id')
  @Requires('event.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: EventDto })
  changeEvent(@IdParam() id: string, @IfMatch() seen: number, @Body() body: EventChangesDto): Promise<EventDto> {
    return this.events.change(id, seen, body);
  }

  @Post('events/:id/voiding')
  @Requires('event.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: EventDto })
  voidEvent(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: VoidingDto): Promise<EventDto> {
    return this.events.void(id, seen, actor, body);
  }
}
