import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { PageQuery } from '../http/page';
import { CurrentActor } from '../identity/signed-request';
import { EmergencyAccessDto, EmergencyAccessPageDto, NewEmergencyAccessDto } from './emergency-access.dto';
import { EmergencyAccessesService } from './emergency-accesses.service';

@ApiTags('need-to-know')
@Controller('emergency-accesses')
export class EmergencyAccessesController {
  constructor(private readonly emergencies: EmergencyAccessesService) {}

  @Get()
  @Requires('emergency.read')
  @ApiOkResponse({ type: EmergencyAccessPageDto })
  listEmergencies(@Query() query: PageQuery): Promise<EmergencyAccessPageDto> {
    return this.emergencies.list(query);
  }

  @Post()
  @Requires('emergency.open')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: EmergencyAccessDto })
  openEmergency(@CurrentActor() actor: Actor, @Body() body: NewEmergencyAccessDto): Promise<EmergencyAccessDto> {
    return this.emergencies.open(actor, body);
  }

  @Post(':id/end')
  @Requires('emergency.end')
  @ApiCreatedResponse({ type: EmergencyAccessDto })
  endEmergency(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<EmergencyAccessDto> {
    return this.emergencies.end(actor, id);
  }
}
