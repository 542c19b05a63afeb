import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { NewPromotionDto, PromotionDto } from './promotion.dto';
import { PromotionsService } from './promotions.service';
import { NewRoleGrantDto, PeriodEndDto, RoleGrantDto, RoleGrantListDto } from './role-grant.dto';
import { RolesService } from './roles.service';
import { NewSupervisionDto, SupervisionDto, SupervisionListDto } from './supervision.dto';

/** What somebody may do and whom he answers to, by date. */
@ApiTags('identity')
@Controller()
export class RolesController {
  constructor(
    private readonly roles: RolesService,
    private readonly promotions: PromotionsService,
  ) {}

  @Get('users/:id/role-grants')
  @Requires('colleague.read')
  @ApiOkResponse({ type: RoleGrantListDto })
  async listRoleGrants(@IdParam() id: string): Promise<RoleGrantListDto> {
    return { items: await this.roles.grantsOf(id) };
  }

  @Post('users/:id/role-grants')
  @Requires('role.grant')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: RoleGrantDto })
  grantRole(@IdParam() id: string, @Body() body: NewRoleGrantDto): Promise<RoleGrantDto> {
    return this.roles.grant(id, body);
  }

  @Patch('role-grants/:id')
  @Requires('role.grant')
  @FreshlyConfirmed()
  @ApiIfMatch()
  @ApiOkResponse({ type: RoleGrantDto })
  endRoleGrant(@IdParam() id: string, @IfMatch() seen: number, @Body() body: PeriodEndDto): Promise<RoleGrantDto> {
    return this.roles.endGrant(id, seen, body);
  }

  /** An intern becomes a lawyer: both roles and the licence in one act. */
  @Post('users/:id/promotions')
  @Requires('role.grant')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: PromotionDto })
  promote(@IdParam() id: string, @Body() body: NewPromotionDto): Promise<PromotionDto> {
    return this.promotions.promote(id, body);
  }

  @Get('users/:id/supervisions')
  @Requires('colleague.read')
  @ApiOkResponse({ type: SupervisionListDto })
  async listSupervisions(@IdParam() id: string): Promise<SupervisionListDto> {
    return { items: await this.roles.supervisionsOf(id) };
  }

  @Post('users/:id/supervisions')
  @Requires('supervision.write')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: SupervisionDto })
  supervise(@IdParam() id: string, @Body() body: NewSupervisionDto): Promise<SupervisionDto> {
    return this.roles.supervise(id, body);
  }

  @Patch('supervisions/:id')
  @Requires('supervision.write')
  @FreshlyConfirmed()
  @ApiIfMatch()
  @ApiOkResponse({ type: SupervisionDto })
  endSupervision(@IdParam() id: string, @IfMatch() seen: number, @Body() body: PeriodEndDto): Promise<SupervisionDto> {
    return this.roles.endSupervision(id, seen, body);
  }
}
