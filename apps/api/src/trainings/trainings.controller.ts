import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { CascadeDto, TrainerBranchDto } from './cascade.dto';
import { CascadeService } from './cascade.service';
import { NewTrainerDto, TrainerDto, TrainerListDto } from './trainer.dto';
import { TrainersService } from './trainers.service';
import { NewTrainingDto, TrainingChangesDto, TrainingDto, TrainingListQuery, TrainingPageDto } from './training.dto';
import { TrainingsService } from './trainings.service';
import { TrainingVoidingDto } from './voiding.dto';

@ApiTags('trainings')
@Controller()
export class TrainingsController {
  constructor(
    private readonly trainings: TrainingsService,
    private readonly trainers: TrainersService,
    private readonly cascades: CascadeService,
  ) {}

  @Get('trainings')
  @Requires('training.read')
  @ApiOkResponse({ type: TrainingPageDto })
  listTrainings(@Query() query: TrainingListQuery): Promise<TrainingPageDto> {
    return this.trainings.list(query);
  }

  @Post('trainings')
  @Requires('training.write')
  @ApiCreatedResponse({ type: TrainingDto })
  holdTraining(@CurrentActor() actor: Actor, @Body() body: NewTrainingDto): Promise<TrainingDto> {
    return this.trainings.hold(actor, body);
  }

  @Get('trainings/:id')
  @Requires('training.read')
  @ApiOkResponse({ type: TrainingDto })
  readTraining(@IdParam() id: string): Promise<TrainingDto> {
    return this.trainings.read(id);
  }

  @Patch('trainings/:id')
  @Requires('training.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: TrainingDto })
  changeTraining(@IdParam() id: string, @IfMatch() seen: number, @Body() body: TrainingChangesDto): Promise<TrainingDto> {
    return this.trainings.change(id, seen, body);
  }

  /** It was entered by mistake: it stays, with the reason, and counts nowhere. */
  @Post('trainings/:id/void')
  @Requires('training.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: TrainingDto })
  voidTraining(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() { reason }: TrainingVoidingDto): Promise<TrainingDto> {
    return this.trainings.void(actor, id, seen, reason);
  }

  /** Everybody it has reached, directly and through those it has trained, with what hangs beneath it. */
  @Get('trainings/:id/cascade')
  @Requires('training.read')
  @ApiOkResponse({ type: CascadeDto })
  readCascade(@IdParam() id: string): Promise<CascadeDto> {
    return this.cascades.ofTraining(id);
  }

  @Post('trainings/:id/trainers')
  @Requires('training.write')
  @ApiCreatedResponse({ type: TrainerDto, isArray: true })
  nameTrainer(@IdParam() id: string, @Body() body: NewTrainerDto): Promise<TrainerDto[]> {
    return this.trainers.name(id, body);
  }

  @Delete('trainings/:id/trainers/:trainerId')
  @Requires('training.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  takeTrainerBack(@IdParam() id: string, @IdParam('trainerId') trainerId: string): Promise<void> {
    return this.trainers.takeBack(id, trainerId);
  }

  @Get('trainers')
  @Requires('trainer.read')
  @ApiOkResponse({ type: TrainerListDto })
  listTrainers(): Promise<TrainerListDto> {
    return this.trainers.list();
  }

  @Get('trainers/:id')
  @Requires('training.read')
  @ApiOkResponse({ type: TrainerBranchDto })
  readBranch(@IdParam() id: string): Promise<TrainerBranchDto> {
    return this.cascades.ofTrainer(id);
  }
}
