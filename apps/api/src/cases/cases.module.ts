import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Assignment } from './assignment.entity';
import { Attendance } from './attendance.entity';
import { BodiesController } from './bodies.controller';
import { Body } from './body.entity';
import { CaseChecks } from './case-checks';
import { CaseChecksController } from './case-checks.controller';
import { CaseClosure } from './case-closure.entity';
import { CaseKeys } from './case-keys';
import { CaseListService } from './case-list.service';
import { CaseNarrative } from './case-narrative.entity';
import { CasePageReader } from './case-page.reader';
import { Case } from './case.entity';
import { CaseRows } from './case-rows';
import { CasesController } from './cases.controller';
import { CasesService } from './cases.service';
import { Charge } from './charge.entity';
import { ChargesController } from './charges.controller';
import { ChargesService } from './charges.service';
import { ClosuresController } from './closures.controller';
import { HandOver } from './hand-over.entity';
import { HandOversController } from './hand-overs.controller';
import { HandOversService } from './hand-overs.service';
import { HearingClashes } from './hearing-clashes';
import { HearingListService } from './hearing-list.service';
import { Hearing } from './hearing.entity';
import { HearingsController } from './hearings.controller';
import { HearingsService } from './hearings.service';
import { Joinder } from './joinder.entity';
import { JoindersController } from './joinders.controller';
import { JoindersService } from './joinders.service';
import { LogEntry } from './log-entry.entity';
import { LogController } from './log.controller';
import { LogOpener } from './log-opener';
import { LogSearch } from './log-search';
import { LogSearchController } from './log-search.controller';
import { LogService } from './log.service';
import { LogTimeline } from './log-timeline';
import { LogVersions } from './log-versions';
import { OversightController } from './oversight.controller';
import { PlacePassing } from './place-passing';
import { Proceeding } from './proceeding.entity';
import { ProceedingsController } from './proceedings.controller';
import { ProceedingsService } from './proceedings.service';
import { TeamController } from './team.controller';
import { TeamService } from './team.service';
import { VoidingObstacles } from './voiding-obstacles';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Assignment, Attendance, Body, Case, CaseClosure, CaseNarrative, Charge, HandOver, Hearing, Joinder, LogEntry,
      Proceeding,
    ]),
  ],
  controllers: [
    BodiesController, CaseChecksController, CasesController, ChargesController, ClosuresController, HandOversController, HearingsController,
    JoindersController, LogController, LogSearchController, OversightController, ProceedingsController, TeamController,
  ],
  providers: [
    CaseChecks, CaseKeys, CaseListService, CasePageReader, CaseRows, CasesService, ChargesService, HandOversService, HearingClashes,
    HearingListService, HearingsService, JoindersService, LogOpener, LogSearch, LogService, LogTimeline, LogVersions, PlacePassing,
    ProceedingsService, TeamService, VoidingObstacles,
  ],
  exports: [CaseKeys, CaseRows, VoidingObstacles],
})
export class CasesModule {}
