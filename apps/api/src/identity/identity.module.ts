import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { TypeOrmModule } from '@nestjs/typeorm';
import { FactorReset } from './factor-reset.entity';
import { FactorResetsController } from './factor-resets.controller';
import { FactorsController } from './factors.controller';
import { FactorsService } from './factors.service';
import { InvitationsController } from './invitations.controller';
import { InvitationsService } from './invitations.service';
import { Office } from './office.entity';
import { OfficesController } from './offices.controller';
import { OwnData } from './own-data';
import { Passkey } from './passkey.entity';
import { PasskeysService } from './passkeys.service';
import { PasswordController } from './password.controller';
import { PromotionsService } from './promotions.service';
import { ProofsService } from './proofs.service';
import { Qualification } from './qualification.entity';
import { QualificationsController } from './qualifications.controller';
import { QualificationsService } from './qualifications.service';
import { RecoveryCodes } from './recovery-codes';
import { RoleGrant } from './role-grant.entity';
import { RolesController } from './roles.controller';
import { RolesService } from './roles.service';
import { SessionStrategy } from './session.strategy';
import { SessionsController } from './sessions.controller';
import { SessionsService } from './sessions.service';
import { SignInController } from './sign-in.controller';
import { PasskeyStrategy, PasswordStrategy } from './sign-in.strategies';
import { Supervision } from './supervision.entity';
import { TotpFactor } from './totp-factor.entity';
import { Tries } from './tries';
import { User } from './user.entity';
import { UsersController } from './users.controller';
import { UsersService } from './users.service';

@Module({
  imports: [
    DiscoveryModule, PassportModule, TypeOrmModule.forFeature([FactorReset, Office, Passkey, Qualification, RoleGrant, Supervision, TotpFactor, User]),
  ],
  controllers: [
    SignInController, SessionsController, FactorsController, PasswordController, InvitationsController, FactorResetsController, OfficesController,
    QualificationsController, RolesController, UsersController,
  ],
  providers: [
    FactorsService, InvitationsService, OwnData, PasskeyStrategy, PasskeysService, PasswordStrategy, PromotionsService, ProofsService,
    QualificationsService, RecoveryCodes, RolesService, SessionStrategy, SessionsService, Tries, UsersService,
  ],
  exports: [Tries],
})
export class IdentityModule {}
