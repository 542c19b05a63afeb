import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ConsentsToRenewPageDto, ConsentsToRenewQuery } from './consent-to-renew.dto';
import { ConsentsToRenew } from './consents-to-renew.service';
import { ClientConsentsDto, NewConsentDto, NewConsentScanDto, NewWithdrawalDto, PurposeWithdrawalDto } from './consent.dto';
import { ConsentsService } from './consents.service';

@ApiTags('consents')
@Controller()
export class ConsentsController {
  constructor(
    private readonly consents: ConsentsService,
    private readonly toRenew: ConsentsToRenew,
  ) {}

  /** Of all clients that one sees: what ends within 60 days while nothing follows it, what has ended, what was taken back. */
  @Get('consents')
  @Requires('consent.list')
  @ApiOkResponse({ type: ConsentsToRenewPageDto })
  listConsentsToRenew(@Query() query: ConsentsToRenewQuery): Promise<ConsentsToRenewPageDto> {
    return this.toRenew.list(query);
  }

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

  /** The signed paper, scanned afterwards: a kept file of a case of the client. */
  @Post('consents/:id/scans')
  @Requires('consent.write')
  @ApiCreatedResponse({ type: ClientConsentsDto })
  attachConsentScan(@IdParam() id: string, @Body() body: NewConsentScanDto): Promise<ClientConsentsDto> {
    return this.consents.attachScan(id, body);
  }

  /** Takes effect at once: what it covered stops at this moment. */
  @Post('consents/:id/withdrawal')
  @Requires('consent.withdraw')
  @ApiCreatedResponse({ type: ClientConsentsDto })
  withdrawConsent(@IdParam() id: string, @Body() body: NewWithdrawalDto): Promise<ClientConsentsDto> {
    return this.consents.withdraw(id, body);
  }

  /** The same for a purpose: also where nothing was agreed to, and for whoever does not see the consents; it does not say whether there were any. */
  @Post('clients/:id/consent-withdrawals')
  @Requires('consent.withdraw')
  @HttpCode(204)
  @ApiNoContentResponse()
  withdrawPurpose(@IdParam() id: string, @Body() body: PurposeWithdrawalDto): Promise<void> {
    return this.consents.withdrawPurpose(id, body);
  }
}
