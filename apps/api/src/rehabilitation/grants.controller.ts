import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CostTotalListDto, CostTotalsQuery } from './cost-total.dto';
import { CostTotals } from './cost-totals.service';
import { GrantChangesDto, GrantDto, GrantListDto, NewGrantDto } from './grant.dto';
import { GrantsService } from './grants.service';

@ApiTags('rehabilitation')
@Controller()
export class GrantsController {
  constructor(
    private readonly grants: GrantsService,
    private readonly totals: CostTotals,
  ) {}

  @Get('grants')
  @Requires('grant.read')
  @ApiOkResponse({ type: GrantListDto })
  listGrants(): Promise<GrantListDto> {
    return this.grants.list();
  }

  @Post('grants')
  @Requires('grant.write')
  @ApiCreatedResponse({ type: GrantDto })
  addGrant(@Body() body: NewGrantDto): Promise<GrantDto> {
    return this.grants.add(body);
  }

  @Patch('grants/:id')
  @Requires('grant.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: GrantDto })
  changeGrant(@IdParam() id: string, @IfMatch() seen: number, @Body() body: GrantChangesDto): Promise<GrantDto> {
    return this.grants.change(id, seen, body);
  }

  /** Sums alone, of all offices. */
  @Get('cost-totals')
  @Requires('cost.count')
  @ApiOkResponse({ type: CostTotalListDto })
  countCosts(@Query() query: CostTotalsQuery): Promise<CostTotalListDto> {
    return this.totals.ofPeriod(query);
  }
}
