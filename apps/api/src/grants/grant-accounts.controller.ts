import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { CurrentActor } from '../identity/signed-request';
import { CostTotalsQuery, GrantAccountDto, GrantProgressListDto, PayerTotalListDto } from './grant-account.dto';
import { GrantAccountsService } from './grant-accounts.service';

@ApiTags('grants')
@Controller()
export class GrantAccountsController {
  constructor(private readonly accounts: GrantAccountsService) {}

  /** By line, by month and by type of services. */
  @Get('grants/:id/account')
  @Requires('grant.account')
  @ApiOkResponse({ type: GrantAccountDto })
  readAccount(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<GrantAccountDto> {
    return this.accounts.account(actor, id);
  }

  /** How far each grant has been spent. */
  @Get('grant-progress')
  @Requires('cost.count')
  @ApiOkResponse({ type: GrantProgressListDto })
  listProgress(): Promise<GrantProgressListDto> {
    return this.accounts.progress();
  }

  /** Who has borne what in a period: sums alone, of all offices. */
  @Get('cost-totals')
  @Requires('cost.count')
  @ApiOkResponse({ type: PayerTotalListDto })
  countCosts(@Query() query: CostTotalsQuery): Promise<PayerTotalListDto> {
    return this.accounts.payers(query);
  }
}
