import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CascadeService } from './cascade.service';
import { EnquiryTrainersController } from './enquiry-trainers.controller';
import { EnquiryTrainers } from './enquiry-trainers.service';
import { OwnTraining } from './own-training';
import { Participant } from './participant.entity';
import { ParticipantImportsController } from './participant-imports.controller';
import { ParticipantImports } from './participant-imports.service';
import { ParticipantIndex } from './participant-index';
import { ParticipantReader } from './participant-reader';
import { ParticipantsController } from './participants.controller';
import { ParticipantsService } from './participants.service';
import { ParticipationsService } from './participations.service';
import { ProgrammePeople } from './programme-people';
import { TrainerNames } from './trainer-names';
import { TrainersService } from './trainers.service';
import { Training } from './training.entity';
import { TrainingSession } from './training-session.entity';
import { TrainingSessionsController } from './training-sessions.controller';
import { TrainingSessionsService } from './training-sessions.service';
import { TrainingsController } from './trainings.controller';
import { TrainingsService } from './trainings.service';

@Module({
  imports: [TypeOrmModule.forFeature([Participant, Training, TrainingSession])],
  controllers: [EnquiryTrainersController, ParticipantImportsController, ParticipantsController, TrainingSessionsController, TrainingsController],
  providers: [
    CascadeService, EnquiryTrainers, OwnTraining, ParticipantImports, ParticipantIndex, ParticipantReader, ParticipantsService, ParticipationsService, ProgrammePeople, TrainerNames,
    TrainersService, TrainingSessionsService, TrainingsService,
  ],
  exports: [EnquiryTrainers, ParticipationsService, TrainersService, TrainingSessionsService, TrainingsService],
})
export class TrainingsModule {}
