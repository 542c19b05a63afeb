import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ClientConsentsDto, NewConsentDto, NewWithdrawalDto } from './consent.dto';
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
}
