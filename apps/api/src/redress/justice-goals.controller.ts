import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { ReasonDto } from './claim.dto';
import { JusticeGoalDto, NewJusticeGoalDto } from './justice-goal.dto';
import { JusticeGoalsService } from './justice-goals.service';

@ApiTags('redress')
@Controller()
export class JusticeGoalsController {
  constructor(private readonly goals: JusticeGoalsService) {}

  @Post('cases/:id/justice-goals')
  @Requires('redress.write')
  @ApiCreatedResponse({ type: JusticeGoalDto })
  stateJusticeGoal(@IdParam() id: string, @Body() body: NewJusticeGoalDto): Promise<JusticeGoalDto> {
    return this.goals.state(id, body);
  }

  @Post('justice-goals/:id/void')
  @Requires('redress.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: JusticeGoalDto })
  voidJusticeGoal(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: ReasonDto): Promise<JusticeGoalDto> {
    return this.goals.void(actor, id, seen, body);
  }
}
