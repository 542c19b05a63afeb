import { Body, Controller, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { VoidingDto } from '../violations/void.dto';
import { ChargeChangesDto, ChargeDto, NewChargeDto } from './charge.dto';
import { ChargesService } from './charges.service';
import { ReclassificationDto } from './reclassification.dto';
import { VoidedChargeDto } from './voided.dto';

@ApiTags('cases')
@Controller()
export class ChargesController {
  constructor(private readonly charges: ChargesService) {}

  @Post('cases/:id/charges')
  @Requires('charge.write')
  @ApiCreatedResponse({ type: ChargeDto })
  bringCharge(@IdParam() id: string, @Body() body: NewChargeDto): Promise<ChargeDto> {
    return this.charges.bring(id, body);
  }

  @Patch('charges/:id')
  @Requires('charge.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ChargeDto })
  changeCharge(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ChargeChangesDto): Promise<ChargeDto> {
    return this.charges.change(id, seen, body);
  }

  /** The charge ends as reclassified and goes on as the one that is answered. */
  @Post('charges/:id/reclassification')
  @Requires('charge.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ChargeDto })
  reclassifyCharge(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ReclassificationDto): Promise<ChargeDto> {
    return this.charges.reclassify(id, seen, body);
  }

  /** It was entered by mistake, and nothing came from it: it stays on the page of its case, and is nowhere else. */
  @Post('charges/:id/void')
  @Requires('charge.void')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: VoidedChargeDto })
  voidCharge(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: VoidingDto): Promise<VoidedChargeDto> {
    return this.charges.void(actor, id, seen, body);
  }
}
