import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module';
import { Deadline } from './deadline.entity';
import { DeadlineRule } from './deadline-rule.entity';
import { DeadlineRulesController } from './deadline-rules.controller';
import { DeadlineRulesService } from './deadline-rules.service';
import { DeadlinesController } from './deadlines.controller';
import { DeadlinesService } from './deadlines.service';
import { DueDates } from './due-dates';
import { SpecialDayRow } from './special-day.entity';
import { SpecialDaysController } from './special-days.controller';
import { SpecialDaysService } from './special-days.service';
import { StartedTerms } from './started-terms';
import { TriggersController } from './triggers.controller';

@Module({
  imports: [CasesModule, TypeOrmModule.forFeature([Deadline, DeadlineRule, SpecialDayRow])],
  controllers: [DeadlineRulesController, DeadlinesController, SpecialDaysController, TriggersController],
  providers: [DeadlineRulesService, DeadlinesService, DueDates, SpecialDaysService, StartedTerms],
  exports: [StartedTerms],
})
export class DeadlinesModule {}
