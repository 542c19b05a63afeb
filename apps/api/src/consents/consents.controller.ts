import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ClientConsentsDto, NewConsentDto, NewWithdrawalDto, PurposeWithdrawalDto } from './consent.dto';
import { ConsentsService } from './consents.service';

@ApiTags('consents')
@Controller()
export class ConsentsController {
  constructor(private readonly consents: ConsentsService) {}

  @Get('clients/:id/consents')
  @Requires('consent.read')
  @ApiOkResponse({ type: ClientConsentsDto })
  readConsents(@IdParam() id: string): Promise<ClientConsentsDto> {
    return this.consents.of(id);
  }

  @Post('clients/:id/consents')
  @Requires('consent.write')
  @ApiCreatedResponse({ type: ClientConsentsDto })
  giveConsent(@IdParam() id: string, @Body() body: NewConsentDto): Promise<ClientConsentsDto> {
    return this.consents.give(id, body);
  }

  /** Takes effect at once: what it covered stops at this moment. */
  @Post('consents/:id/withdrawal')
  @Requires('consent.withdraw')
  @ApiCreatedResponse({ type: ClientConsentsDto })
  withdrawConsent(@IdParam() id: string, @Body() body: NewWithdrawalDto): Promise<ClientConsentsDto> {
    return this.consents.withdraw(id, body);
  }

  /** The same for whoever does not see the consents themselves; it does not say whether there were any. */
  @Post('clients/:id/consent-withdrawals')
  @Requires('consent.withdraw')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdrawPurpose(@IdParam() id: string, @Body() body: PurposeWithdrawalDto): Promise<void> {
    return this.consents.withdrawPurpose(id, body);
  }
}
