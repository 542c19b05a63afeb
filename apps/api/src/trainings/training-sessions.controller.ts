import { Body, Controller, Patch, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { CurrentActor } from '../identity/signed-request';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { NewTrainingSessionDto, SessionAttendanceDto, TrainingSessionChangesDto, TrainingSessionDto } from './training-session.dto';
import { TrainingSessionsService } from './training-sessions.service';
import { TrainingVoidingDto } from './voiding.dto';

@ApiTags('trainings')
@Controller()
export class TrainingSessionsController {
  constructor(private readonly sessions: TrainingSessionsService) {}

  @Post('trainings/:id/sessions')
  @Requires('training.write')
  @ApiCreatedResponse({ type: TrainingSessionDto })
  addTrainingSession(@IdParam() id: string, @Body() body: NewTrainingSessionDto): Promise<TrainingSessionDto> {
    return this.sessions.add(id, body);
  }

  @Patch('training-sessions/:id')
  @Requires('training.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: TrainingSessionDto })
  changeTrainingSession(@IdParam() id: string, @IfMatch() seen: number, @Body() body: TrainingSessionChangesDto): Promise<TrainingSessionDto> {
    return this.sessions.change(id, seen, body);
  }

  /** It was entered by mistake: it stays, with the reason, and counts nowhere. */
  @Post('training-sessions/:id/void')
  @Requires('training.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: TrainingSessionDto })
  voidTrainingSession(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() { reason }: TrainingVoidingDto): Promise<TrainingSessionDto> {
    return this.sessions.void(actor, id, seen, reason);
  }

  @Put('training-sessions/:id/attendance')
  @Requires('participant.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: TrainingSessionDto })
  takeAttendance(@IdParam() id: string, @IfMatch() seen: number, @Body() body: SessionAttendanceDto): Promise<TrainingSessionDto> {
    return this.sessions.takeAttendance(id, seen, body);
  }
}
