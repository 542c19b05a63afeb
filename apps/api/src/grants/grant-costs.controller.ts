import { Body, Controller, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { PageQuery } from '../http/page';
import { CurrentActor } from '../identity/signed-request';
import { CostVoidDto } from '../rehabilitation/service-cost.dto';
import { GrantCostChangesDto, GrantCostDto, GrantCostPageDto, LineAssignmentDto, NewGrantCostDto } from './grant-cost.dto';
import { GrantCostsService } from './grant-costs.service';

@ApiTags('grants')
@Controller()
export class GrantCostsController {
  constructor(private readonly costs: GrantCostsService) {}

  /** What it has paid besides services. */
  @Get('grants/:id/costs')
  @Requires('cost.count')
  @ApiOkResponse({ type: GrantCostPageDto })
  listGrantCosts(@IdParam() id: string, @Query() page: PageQuery): Promise<GrantCostPageDto> {
    return this.costs.list(id, page);
  }

  @Post('grants/:id/costs')
  @Requires('grant.write')
  @ApiCreatedResponse({ type: GrantCostDto })
  addGrantCost(@IdParam() id: string, @Body() body: NewGrantCostDto): Promise<GrantCostDto> {
    return this.costs.add(id, body);
  }

  /** Bills another line for it. */
  @Patch('grant-costs/:id')
  @Requires('grant.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: GrantCostDto })
  changeGrantCost(@IdParam() id: string, @IfMatch() seen: number, @Body() body: GrantCostChangesDto): Promise<GrantCostDto> {
    return this.costs.change(id, seen, body);
  }

  @Post('grant-costs/:id/void')
  @Requires('grant.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: GrantCostDto })
  voidGrantCost(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: CostVoidDto): Promise<GrantCostDto> {
    return this.costs.void(actor, id, seen, body);
  }

  /** Bills another line for the services of one type. */
  @Post('grants/:id/line-assignments')
  @Requires('grant.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  assignLine(@IdParam() id: string, @Body() body: LineAssignmentDto): Promise<void> {
    return this.costs.assign(id, body);
  }
}
