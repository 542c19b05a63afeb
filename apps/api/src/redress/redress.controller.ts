import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { AwardChangesDto, NewAwardDto } from './award.dto';
import { AwardsService } from './awards.service';
import { ClaimChangesDto, ClaimDto, NewClaimDto, ReasonDto } from './claim.dto';
import { ClaimsService } from './claims.service';
import { RedressDto } from './redress.dto';
import { RedressReader } from './redress.reader';

@ApiTags('redress')
@Controller()
export class RedressController {
  constructor(
    private readonly reader: RedressReader,
    private readonly claims: ClaimsService,
    private readonly awards: AwardsService,
  ) {}

  @Get('cases/:id/redress')
  @Requires('redress.read')
  @ApiOkResponse({ type: RedressDto })
  readRedress(@IdParam() id: string): Promise<RedressDto> {
    return this.reader.ofCase(id);
  }

  @Post('cases/:id/claims')
  @Requires('redress.write')
  @ApiCreatedResponse({ type: ClaimDto })
  addClaim(@IdParam() id: string, @Body() body: NewClaimDto): Promise<ClaimDto> {
    return this.claims.add(id, body);
  }

  @Patch('claims/:id')
  @Requires('redress.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ClaimDto })
  changeClaim(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ClaimChangesDto): Promise<ClaimDto> {
    return this.claims.change(id, seen, body);
  }

  @Post('claims/:id/abandonment')
  @Requires('redress.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ClaimDto })
  abandonClaim(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: ReasonDto): Promise<ClaimDto> {
    return this.claims.abandon(actor, id, seen, body);
  }

  @Post('claims/:id/void')
  @Requires('redress.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ClaimDto })
  voidClaim(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: ReasonDto): Promise<ClaimDto> {
    return this.claims.void(actor, id, seen, body);
  }

  @Post('claims/:id/awards')
  @Requires('redress.write')
  @ApiCreatedResponse({ type: ClaimDto })
  addAward(@IdParam() id: string, @Body() body: NewAwardDto): Promise<ClaimDto> {
    return this.awards.add(id, body);
  }

  @Patch('awards/:id')
  @Requires('redress.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ClaimDto })
  changeAward(@IdParam() id: string, @IfMatch() seen: number, @Body() body: AwardChangesDto): Promise<ClaimDto> {
    return this.awards.change(id, seen, body);
  }

  @Post('awards/:id/void')
  @Requires('redress.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ClaimDto })
  voidAward(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: ReasonDto): Promise<ClaimDto> {
    return this.awards.void(actor, id, seen, body);
  }
}
