import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { RolesService } from './roles.service';
import {
  NewRoleGrantDto, NewSupervisionDto, NewUserDto, PeriodEndDto, RoleGrantDto, RoleGrantListDto, SupervisionDto, UserChangesDto, UserDto, UserListDto,
} from './user.dto';
import { UsersService } from './users.service';

@ApiTags('identity')
@Controller()
export class UsersController {
  constructor(
    private readonly users: UsersService,
    private readonly roles: RolesService,
  ) {}

  @Get('users')
  @Requires('colleague.read')
  @ApiOkResponse({ type: UserListDto })
  async listUsers(): Promise<UserListDto> {
    return { items: await this.users.list() };
  }

  @Post('users')
  @Requires('user.write')
  @ApiCreatedResponse({ type: UserDto })
  addUser(@Body() body: NewUserDto): Promise<UserDto> {
    return this.users.add(body);
  }

  @Patch('users/:id')
  @Requires('user.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: UserDto })
  changeUser(@IdParam() id: string, @IfMatch() seen: number, @Body() body: UserChangesDto): Promise<UserDto> {
    return this.users.change(id, seen, body);
  }

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

  @Post('users/:id/supervisions')
  @Requires('supervision.write')
  @ApiCreatedResponse({ type: SupervisionDto })
  supervise(@IdParam() id: string, @Body() body: NewSupervisionDto): Promise<SupervisionDto> {
    return this.roles.supervise(id, body);
  }

  @Patch('supervisions/:id')
  @Requires('supervision.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: SupervisionDto })
  endSupervision(@IdParam() id: string, @IfMatch() seen: number, @Body() body: PeriodEndDto): Promise<SupervisionDto> {
    return this.roles.endSupervision(id, seen, body);
  }
}
