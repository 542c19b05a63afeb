import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { ClaimDto, ReasonDto } from './claim.dto';
import { EnforcementCompletionDto, EnforcementStepChangesDto, NewEnforcementStepDto } from './enforcement-step.dto';
import { EnforcementService } from './enforcement.service';
import { NewPaymentDto, PaymentAccountDto } from './payment.dto';
import { PaymentsService } from './payments.service';

@ApiTags('redress')
@Controller()
export class PaymentsController {
  constructor(
    private readonly payments: PaymentsService,
    private readonly enforcement: EnforcementService,
  ) {}

  @Post('awards/:id/payments')
  @Requires('redress.write')
  @ApiCreatedResponse({ type: ClaimDto })
  bookPayment(@IdParam() id: string, @Body() body: NewPaymentDto): Promise<ClaimDto> {
    return this.payments.book(id, body);
  }

  @Post('payments/:id/void')
  @Requires('redress.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ClaimDto })
  voidPayment(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: ReasonDto): Promise<ClaimDto> {
    return this.payments.void(actor, id, seen, body);
  }

  @Get('payments/:id/account')
  @Requires('redress.account.read')
  @ApiOkResponse({ type: PaymentAccountDto })
  readPaymentAccount(@IdParam() id: string): Promise<PaymentAccountDto> {
    return this.payments.account(id);
  }

  @Post('claims/:id/enforcement-steps')
  @Requires('redress.write')
  @ApiCreatedResponse({ type: ClaimDto })
  addEnforcementStep(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewEnforcementStepDto): Promise<ClaimDto> {
    return this.enforcement.add(actor, id, body);
  }

  @Patch('enforcement-steps/:id')
  @Requires('redress.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ClaimDto })
  changeEnforcementStep(@IdParam() id: string, @IfMatch() seen: number, @Body() body: EnforcementStepChangesDto): Promise<ClaimDto> {
    return this.enforcement.change(id, seen, body);
  }

  @Post('enforcement-steps/:id/completion')
  @Requires('redress.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ClaimDto })
  completeEnforcementStep(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: EnforcementCompletionDto): Promise<ClaimDto> {
    return this.enforcement.complete(actor, id, seen, body);
  }

  @Post('enforcement-steps/:id/withdrawal')
  @Requires('redress.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ClaimDto })
  withdrawEnforcementStep(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: ReasonDto): Promise<ClaimDto> {
    return this.enforcement.withdraw(actor, id, seen, body);
  }
}
