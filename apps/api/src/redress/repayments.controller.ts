import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { ClaimDto, ReasonDto } from './claim.dto';
import { NewRepaymentDto } from './repayment.dto';
import { RepaymentsService } from './repayments.service';

@ApiTags('redress')
@Controller()
export class RepaymentsController {
  constructor(private readonly repayments: RepaymentsService) {}

  @Post('payments/:id/repayments')
  @Requires('redress.write')
  @ApiCreatedResponse({ type: ClaimDto })
  bookRepayment(@IdParam() id: string, @Body() body: NewRepaymentDto): Promise<ClaimDto> {
    return this.repayments.book(id, body);
  }

  @Post('repayments/:id/void')
  @Requires('redress.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ClaimDto })
  voidRepayment(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: ReasonDto): Promise<ClaimDto> {
    return this.repayments.void(actor, id, seen, body);
  }
}
