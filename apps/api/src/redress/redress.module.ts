import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module';
import { Award } from './award.entity';
import { AwardsService } from './awards.service';
import { ClaimAct } from './claim-act.entity';
import { Claim } from './claim.entity';
import { ClaimsService } from './claims.service';
import { ComparablesController } from './comparables.controller';
import { EnforcementStep } from './enforcement-step.entity';
import { EnforcementService } from './enforcement.service';
import { JusticeGoalState } from './justice-goal.entity';
import { JusticeGoalsController } from './justice-goals.controller';
import { JusticeGoalsService } from './justice-goals.service';
import { PaymentAccount } from './payment-account.entity';
import { Payment } from './payment.entity';
import { PaymentsController } from './payments.controller';
import { PaymentsService } from './payments.service';
import { RedressController } from './redress.controller';
import { RedressReader } from './redress.reader';
import { Repayment } from './repayment.entity';
import { RepaymentsController } from './repayments.controller';
import { RepaymentsService } from './repayments.service';

@Module({
  imports: [TypeOrmModule.forFeature([Claim, ClaimAct, Award, Payment, PaymentAccount, Repayment, EnforcementStep, JusticeGoalState]), CasesModule],
  controllers: [RedressController, ComparablesController, PaymentsController, RepaymentsController, JusticeGoalsController],
  providers: [RedressReader, ClaimsService, AwardsService, PaymentsService, RepaymentsService, EnforcementService, JusticeGoalsService],
  exports: [ClaimsService, AwardsService, PaymentsService, RepaymentsService, EnforcementService, JusticeGoalsService],
})
export class RedressModule {}
