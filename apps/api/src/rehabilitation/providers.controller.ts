import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { NewProviderDto, ProviderChangesDto, ProviderDto, ProviderListDto } from './provider.dto';
import { ProvidersService } from './providers.service';

@ApiTags('rehabilitation')
@Controller('providers')
export class ProvidersController {
  constructor(private readonly providers: ProvidersService) {}

  @Get()
  @Requires('provider.read')
  @ApiOkResponse({ type: ProviderListDto })
  listProviders(): Promise<ProviderListDto> {
    return this.providers.list();
  }

  @Post()
  @Requires('provider.write')
  @ApiCreatedResponse({ type: ProviderDto })
  addProvider(@CurrentActor() actor: Actor, @Body() body: NewProviderDto): Promise<ProviderDto> {
    return this.providers.add(actor, body);
  }

  @Patch(':id')
  @Requires('provider.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ProviderDto })
  changeProvider(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ProviderChangesDto): Promise<ProviderDto> {
    return this.providers.change(id, seen, body);
  }
}
