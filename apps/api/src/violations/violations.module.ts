import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CasesModule } from '../cases/cases.module';
import { Act } from './act.entity';
import { ActsController } from './acts.controller';
import { ActsService } from './acts.service';
import { Event } from './event.entity';
import { EventMovesController } from './event-moves.controller';
import { EventMovesService } from './event-moves.service';
import { EventsController } from './events.controller';
import { EventsService } from './events.service';
import { Examination, ExaminationFinding } from './examination.entity';
import { ExaminationsController } from './examinations.controller';
import { ExaminationsService } from './examinations.service';
import { Injury } from './injury.entity';
import { Involvement, InvolvementCertainty } from './involvement.entity';
import { MassEventsController } from './mass-events.controller';
import { MassEventsService } from './mass-events.service';
import { Matters } from './matters';
import { Perpetrator } from './perpetrator.entity';
import { PerpetratorIndex } from './perpetrator-index';
import { PerpetratorMatchesController } from './perpetrator-matches.controller';
import { PerpetratorsController } from './perpetrators.controller';
import { PerpetratorsService } from './perpetrators.service';
import { StatementGiven } from './statement-given.entity';
import { StatementsController } from './statements.controller';
import { TimelineController } from './timeline/timeline.controller';
import { TimelineReader } from './timeline/timeline.reader';
import { Unit } from './unit.entity';
import { UnitsController } from './units.controller';
import { UnitsService } from './units.service';
import { ViolationsReader } from './violations.reader';
import { Voiding } from './voiding';

@Module({
  imports: [
    CasesModule,
    TypeOrmModule.forFeature([Act, Event, Examination, ExaminationFinding, Injury, Involvement, InvolvementCertainty, Perpetrator, StatementGiven, Unit]),
  ],
  controllers: [ActsController, EventMovesController, EventsController, ExaminationsController, MassEventsController, PerpetratorMatchesController, PerpetratorsController,
    StatementsController, TimelineController, UnitsController],
  providers: [ActsService, EventMovesService, EventsService, ExaminationsService, MassEventsService, Matters, PerpetratorIndex, PerpetratorsService, TimelineReader, UnitsService, ViolationsReader, Voiding],
})
export class ViolationsModule {}
