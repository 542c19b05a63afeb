import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { BudgetLineChangesDto, BudgetLineDto, LineVoidDto, NewBudgetLineDto } from './budget-line.dto';
import { BudgetLinesService } from './budget-lines.service';
import { DonorChangesDto, DonorDto, DonorListDto } from './donor.dto';
import { DonorsService } from './donors.service';
import { GrantChangesDto, GrantDto, GrantListDto, NewGrantDto } from './grant.dto';
import { GrantsService } from './grants.service';

/** Who gives, for how long, and into which lines it is divided. */
@ApiTags('grants')
@Controller()
export class GrantsController {
  constructor(
    private readonly donors: DonorsService,
    private readonly grants: GrantsService,
    private readonly lines: BudgetLinesService,
  ) {}

  @Get('donors')
  @Requires('grant.read')
  @ApiOkResponse({ type: DonorListDto })
  listDonors(): Promise<DonorListDto> {
    return this.donors.list();
  }

  @Patch('donors/:id')
  @Requires('grant.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: DonorDto })
  renameDonor(@IdParam() id: string, @IfMatch() seen: number, @Body() body: DonorChangesDto): Promise<DonorDto> {
    return this.donors.rename(id, seen, body);
  }

  @Get('grants')
  @Requires('grant.read')
  @ApiOkResponse({ type: GrantListDto })
  listGrants(@CurrentActor() actor: Actor): Promise<GrantListDto> {
    return this.grants.list(actor);
  }

  @Get('grants/:id')
  @Requires('grant.read')
  @ApiOkResponse({ type: GrantDto })
  readGrant(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<GrantDto> {
    return this.grants.one(actor, id);
  }

  @Post('grants')
  @Requires('grant.write')
  @ApiCreatedResponse({ type: GrantDto })
  addGrant(@CurrentActor() actor: Actor, @Body() body: NewGrantDto): Promise<GrantDto> {
    return this.grants.add(actor, body);
  }

  @Patch('grants/:id')
  @Requires('grant.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: GrantDto })
  changeGrant(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: GrantChangesDto): Promise<GrantDto> {
    return this.grants.change(actor, id, seen, body);
  }

  @Post('grants/:id/budget-lines')
  @Requires('grant.write')
  @ApiCreatedResponse({ type: BudgetLineDto })
  addBudgetLine(@IdParam() id: string, @Body() body: NewBudgetLineDto): Promise<BudgetLineDto> {
    return this.lines.add(id, body);
  }

  @Patch('budget-lines/:id')
  @Requires('grant.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: BudgetLineDto })
  changeBudgetLine(@IdParam() id: string, @IfMatch() seen: number, @Body() body: BudgetLineChangesDto): Promise<BudgetLineDto> {
    return this.lines.change(id, seen, body);
  }

  /** Of a line to which nothing is billed. */
  @Post('budget-lines/:id/void')
  @Requires('grant.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: BudgetLineDto })
  voidBudgetLine(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: LineVoidDto): Promise<BudgetLineDto> {
    return this.lines.void(actor, id, seen, body);
  }
}
