import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { ClientInCareListDto } from './client-in-care.dto';
import { ClientsInCare } from './clients-in-care.service';
import { GoalChangesDto, NewGoalDto, NewGoalReviewDto, NewPlanDto, PlanChangesDto, PlanDto, PlanEndingDto, PlanListDto } from './plan.dto';
import { PlansService } from './plans.service';

@ApiTags('rehabilitation')
@Controller()
export class PlansController {
  constructor(
    private readonly plans: PlansService,
    private readonly clients: ClientsInCare,
  ) {}

  /** For whom the reader cares, those first with whom something waits. */
  @Get('clients-in-care')
  @Requires('care.list')
  @ApiOkResponse({ type: ClientInCareListDto })
  listClientsInCare(@CurrentActor() actor: Actor): Promise<ClientInCareListDto> {
    return this.clients.of(actor);
  }

  /** For the care team; of a supervisor's office without what was seen of a goal. */
  @Get('clients/:id/plans')
  @Requires('plan.read')
  @ApiOkResponse({ type: PlanListDto })
  listPlans(@IdParam() id: string): Promise<PlanListDto> {
    return this.plans.ofClient(id);
  }

  @Post('clients/:id/plans')
  @Requires('plan.write')
  @ApiCreatedResponse({ type: PlanDto })
  beginPlan(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewPlanDto): Promise<PlanDto> {
    return this.plans.begin(actor, id, body);
  }

  @Patch('plans/:id')
  @Requires('plan.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: PlanDto })
  changePlan(@IdParam() id: string, @IfMatch() seen: number, @Body() body: PlanChangesDto): Promise<PlanDto> {
    return this.plans.change(id, seen, body);
  }

  @Post('plans/:id/ending')
  @Requires('plan.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: PlanDto })
  endPlan(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: PlanEndingDto): Promise<PlanDto> {
    return this.plans.end(actor, id, seen, body);
  }

  @Post('plans/:id/goals')
  @Requires('plan.write')
  @ApiCreatedResponse({ type: PlanDto })
  addGoal(@IdParam() id: string, @Body() body: NewGoalDto): Promise<PlanDto> {
    return this.plans.addGoal(id, body);
  }

  @Patch('plan-goals/:id')
  @Requires('plan.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: PlanDto })
  rewordGoal(@IdParam() id: string, @IfMatch() seen: number, @Body() body: GoalChangesDto): Promise<PlanDto> {
    return this.plans.reword(id, seen, body);
  }

  @Post('plan-goals/:id/reviews')
  @Requires('plan.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: PlanDto })
  reviewGoal(@IdParam() id: string, @IfMatch() seen: number, @Body() body: NewGoalReviewDto): Promise<PlanDto> {
    return this.plans.review(id, seen, body);
  }
}
