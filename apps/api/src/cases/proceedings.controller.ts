import { Body, Controller, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { VoidingDto } from '../violations/void.dto';
import { NewProceedingDto, ProceedingChangesDto, ProceedingDto } from './proceeding.dto';
import { ProceedingsService } from './proceedings.service';
import { VoidedProceedingDto } from './voided.dto';

@ApiTags('cases')
@Controller()
export class ProceedingsController {
  constructor(private readonly proceedings: ProceedingsService) {}

  @Post('cases/:id/proceedings')
  @Requires('proceeding.write')
  @ApiCreatedResponse({ type: ProceedingDto })
  openProceeding(@IdParam() id: string, @Body() body: NewProceedingDto): Promise<ProceedingDto> {
    return this.proceedings.open(id, body);
  }

  @Patch('proceedings/:id')
  @Requires('proceeding.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ProceedingDto })
  changeProceeding(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ProceedingChangesDto): Promise<ProceedingDto> {
    return this.proceedings.change(id, seen, body);
  }

  /** It was entered by mistake, and nothing came from it: it stays on the page of its case, and is nowhere else. */
  @Post('proceedings/:id/void')
  @Requires('proceeding.void')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: VoidedProceedingDto })
  voidProceeding(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: VoidingDto): Promise<VoidedProceedingDto> {
    return this.proceedings.void(actor, id, seen, body);
  }
}
