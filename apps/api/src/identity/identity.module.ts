import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Office } from './office.entity';
import { OfficesController } from './offices.controller';
import { PromotionsService } from './promotions.service';
import { Qualification } from './qualification.entity';
import { QualificationsController } from './qualifications.controller';
import { QualificationsService } from './qualifications.service';
import { RoleGrant } from './role-grant.entity';
import { RolesController } from './roles.controller';
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
  imports: [DiscoveryModule, PassportModule, TypeOrmModule.forFeature([Office, Qualification, RoleGrant, Supervision, User])],
  controllers: [OfficesController, QualificationsController, RolesController, SessionsController, UsersController],
  providers: [PromotionsService, QualificationsService, RolesService, SessionStrategy, SessionsService, SignInLimit, UsersService],
})
export class IdentityModule {}
