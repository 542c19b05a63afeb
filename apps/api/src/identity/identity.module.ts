import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Office } from './office.entity';
import { OfficesController } from './offices.controller';
import { RoleGrant } from './role-grant.entity';
import { RolesService } from './roles.service';
import { SessionStrategy } from './session.strategy';
import { SessionsController } from './sessions.controller';
import { SessionsService } from './sessions.service';
import { SignInLimit } from './sign-in-limit';
import { Supervision } from './supervision.entity';
import { User } from './user.entity';
import { UsersController } from './users.controller';
import { UsersService } from './users.service';

@Module({
  imports: [DiscoveryModule, PassportModule, TypeOrmModule.forFeature([Office, RoleGrant, Supervision, User])],
  controllers: [OfficesController, SessionsController, UsersController],
  providers: [RolesService, SessionStrategy, SessionsService, SignInLimit, UsersService],
})
export class IdentityModule {}
