import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { AccountDto, NewUserDto, UserChangesDto, UserDto, UserListDto, UserListQuery } from './user.dto';
import { UsersService } from './users.service';

@ApiTags('identity')
@Controller('users')
export class UsersController {
  constructor(private readonly users: UsersService) {}

  @Get()
  @Requires('colleague.read')
  @ApiOkResponse({ type: UserListDto })
  async listUsers(@Query() { on }: UserListQuery): Promise<UserListDto> {
    return { items: await this.users.list(on) };
  }

  @Get(':id')
  @Requires('user.write')
  @ApiOkResponse({ type: AccountDto })
  readUser(@IdParam() id: string): Promise<AccountDto> {
    return this.users.account(id);
  }

  @Post()
  @Requires('user.write')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: UserDto })
  addUser(@Body() body: NewUserDto): Promise<UserDto> {
    return this.users.add(body);
  }

  @Patch(':id')
  @Requires('user.write')
  @FreshlyConfirmed()
  @ApiIfMatch()
  @ApiOkResponse({ type: UserDto })
  changeUser(@IdParam() id: string, @IfMatch() seen: number, @Body() body: UserChangesDto): Promise<UserDto> {
    return this.users.change(id, seen, body);
  }
}
