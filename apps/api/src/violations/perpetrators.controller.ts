import { Body, Controller, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { InvolvementDto, NewCertaintyDto, NewInvolvementDto } from './involvement.dto';
import { FoundPerpetratorsDto, NewPerpetratorDto, PerpetratorChangesDto, PerpetratorDto, PerpetratorSearchDto } from './perpetrator.dto';
import { PerpetratorsService } from './perpetrators.service';
import { VoidingDto } from './void.dto';

/** Who did it, and how far that is established. */
@ApiTags('violations')
@Controller()
export class PerpetratorsController {
  constructor(private readonly perpetrators: PerpetratorsService) {}

  @Post('cases/:id/perpetrators')
  @Requires('perpetrator.write')
  @ApiCreatedResponse({ type: PerpetratorDto })
  enterPerpetratorInCase(@IdParam() id: string, @Body() body: NewPerpetratorDto): Promise<PerpetratorDto> {
    return this.perpetrators.enterInCase(id, body);
  }

  @Post('clients/:id/perpetrators')
  @Requires('perpetrator.write')
  @ApiCreatedResponse({ type: PerpetratorDto })
  enterPerpetratorInFile(@IdParam() id: string, @Body() body: NewPerpetratorDto): Promise<PerpetratorDto> {
    return this.perpetrators.enterInFile(id, body);
  }

  @Patch('perpetrators/:id')
  @Requires('perpetrator.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: PerpetratorDto })
  changePerpetrator(@IdParam() id: string, @IfMatch() seen: number, @Body() body: PerpetratorChangesDto): Promise<PerpetratorDto> {
    return this.perpetrators.change(id, seen, body);
  }

  @Post('perpetrators/:id/voiding')
  @Requires('perpetrator.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: PerpetratorDto })
  voidPerpetrator(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: VoidingDto): Promise<PerpetratorDto> {
    return this.perpetrators.void(id, seen, actor, body);
  }

  /** The name travels in a body and is not kept. */
  @Post('perpetrator-searches')
  @Requires('event.read')
  @HttpCode(200)
  @ApiOkResponse({ type: FoundPerpetratorsDto })
  async searchPerpetrators(@Body() { text }: PerpetratorSearchDto): Promise<FoundPerpetratorsDto> {
    return { items: await this.perpetrators.search(text) };
  }

  @Post('acts/:id/involvements')
  @Requires('perpetrator.write')
  @ApiCreatedResponse({ type: InvolvementDto })
  involve(@IdParam() id: string, @Body() body: NewInvolvementDto): Promise<InvolvementDto> {
    return this.perpetrators.involve(id, body);
  }

  @Post('involvements/:id/certainties')
  @Requires('perpetrator.write')
  @ApiCreatedResponse({ type: InvolvementDto })
  establish(@IdParam() id: string, @Body() body: NewCertaintyDto): Promise<InvolvementDto> {
    return this.perpetrators.establish(id, body);
  }

  @Post('involvements/:id/voiding')
  @Requires('perpetrator.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: InvolvementDto })
  voidInvolvement(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: VoidingDto): Promise<InvolvementDto> {
    return this.perpetrators.withdraw(id, seen, actor, body);
  }
}
