import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { CurrentActor } from '../identity/signed-request';
import { MassEventDto, MassEventListDto, NewMassEventDto } from './event.dto';
import { MassEventsService } from './mass-events.service';

@ApiTags('violations')
@Controller('mass-events')
export class MassEventsController {
  constructor(private readonly events: MassEventsService) {}

  @Get()
  @Requires('mass-event.read')
  @ApiOkResponse({ type: MassEventListDto })
  async listMassEvents(): Promise<MassEventListDto> {
    return { items: await this.events.list() };
  }

  @Get(':id')
  @Requires('mass-event.read')
  @ApiOkResponse({ type: MassEventDto })
  readMassEvent(@IdParam() id: string): Promise<MassEventDto> {
    return this.events.read(id);
  }

  @Post()
  @Requires('mass-event.write')
  @ApiCreatedResponse({ type: MassEventDto })
  enterMassEvent(@CurrentActor() actor: Actor, @Body() body: NewMassEventDto): Promise<MassEventDto> {
    return this.events.enter(actor, body);
  }
}
