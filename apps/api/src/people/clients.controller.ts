import { Body, Controller, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { ClientChangesDto, ClientDto, NewClientAssignmentDto, NewClientDto } from './client.dto';
import { ClientsService } from './clients.service';

@ApiTags('people')
@Controller('clients')
export class ClientsController {
  constructor(private readonly clients: ClientsService) {}

  @Post()
  @Requires('client.write')
  @ApiCreatedResponse({ type: ClientDto })
  takeOnClient(@CurrentActor() actor: Actor, @Body() body: NewClientDto): Promise<ClientDto> {
    return this.clients.takeOn(actor, body);
  }

  @Get(':id')
  @Requires('client.read')
  @ApiOkResponse({ type: ClientDto })
  readClient(@IdParam() id: string): Promise<ClientDto> {
    return this.clients.read(id);
  }

  @Patch(':id')
  @Requires('client.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ClientDto })
  changeClient(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ClientChangesDto): Promise<ClientDto> {
    return this.clients.change(id, seen, body);
  }

  @Post(':id/assignments')
  @Requires('client.assign')
  @HttpCode(204)
  @ApiNoContentResponse()
  assignToClient(@IdParam() id: string, @Body() body: NewClientAssignmentDto): Promise<void> {
    return this.clients.assign(id, body);
  }
}
