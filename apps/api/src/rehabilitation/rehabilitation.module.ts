import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module';
import { PeopleModule } from '../people/people.module';
import { CareService } from './care-service.entity';
import { ClientKeys } from './client-keys';
import { ClientsInCare } from './clients-in-care.service';
import { CostTotals } from './cost-totals.service';
import { GoalReview } from './goal-review.entity';
import { Medicine } from './medicine.entity';
import { Medicines } from './medicines';
import { Plan } from './plan.entity';
import { PlanGoal } from './plan-goal.entity';
import { PlansController } from './plans.controller';
import { PlansService } from './plans.service';
import { Provider } from './provider.entity';
import { ProvidersController } from './providers.controller';
import { ProvidersService } from './providers.service';
import { Referral } from './referral.entity';
import { ReferralsService } from './referrals.service';
import { ServiceChange } from './service-change.entity';
import { ServiceCost } from './service-cost.entity';
import { ServiceCosts } from './service-costs.service';
import { ServiceLists } from './service-lists.service';
import { ServiceSeries } from './service-series.service';
import { ServiceShown } from './service-shown';
import { ServicesController } from './services.controller';
import { ServicesService } from './services.service';
import { TransportBoard } from './transport-board.service';
import { TransportController } from './transport.controller';
import { TransportTrip } from './transport-trip.entity';
import { Trips } from './trips.service';
import { TripsToDrive } from './trips-to-drive.service';

@Module({
  imports: [
    TypeOrmModule.forFeature([CareService, GoalReview, Medicine, Plan, PlanGoal, Provider, Referral, ServiceChange, ServiceCost, TransportTrip]),
    CasesModule,
    PeopleModule,
  ],
  controllers: [PlansController, ProvidersController, ServicesController, TransportController],
  providers: [ClientKeys, ClientsInCare, CostTotals, Medicines, PlansService, ProvidersService, ReferralsService, ServiceCosts, ServiceLists, ServiceSeries, ServiceShown, ServicesService, TransportBoard, Trips, TripsToDrive],
})
export class RehabilitationModule {}
