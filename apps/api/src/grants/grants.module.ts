import { Module } from '@nestjs/common';
import { BudgetLinesService } from './budget-lines.service';
import { DonorsService } from './donors.service';
import { GrantAccountsController } from './grant-accounts.controller';
import { GrantAccountsService } from './grant-accounts.service';
import { GrantClosingsController } from './grant-closings.controller';
import { GrantClosingsService } from './grant-closings.service';
import { GrantCostsController } from './grant-costs.controller';
import { GrantCostsService } from './grant-costs.service';
import { BudgetLine } from './budget-line.entity';
import { Donor } from './donor.entity';
import { Grant } from './grant.entity';
import { GrantClosing } from './grant-closing.entity';
import { GrantCost } from './grant-cost.entity';
import { GrantsController } from './grants.controller';
import { GrantsService } from './grants.service';
import { TypeOrmModule } from '@nestjs/typeorm';

@Module({
  imports: [TypeOrmModule.forFeature([BudgetLine, Donor, Grant, GrantClosing, GrantCost])],
  controllers: [GrantAccountsController, GrantClosingsController, GrantCostsController, GrantsController],
  providers: [BudgetLinesService, DonorsService, GrantAccountsService, GrantClosingsService, GrantCostsService, GrantsService],
})
export class GrantsModule {}
