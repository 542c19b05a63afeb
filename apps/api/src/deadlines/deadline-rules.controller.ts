import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { DeadlineComputationDto, DueDateQuery } from './deadline.dto';
import { DeadlineRuleChangesDto, DeadlineRuleDto, DeadlineRuleListDto, NewDeadlineRuleDto } from './deadline-rule.dto';
import { DeadlineRulesService } from './deadline-rules.service';
import { VoidDto } from './void.dto';

@ApiTags('deadlines')
@Controller('deadline-rules')
export class DeadlineRulesController {
  constructor(private readonly rules: DeadlineRulesService) {}

  @Get()
  @Requires('deadline-rule.read')
  @ApiOkResponse({ type: DeadlineRuleListDto })
  async listDeadlineRules(): Promise<DeadlineRuleListDto> {
    return { items: await this.rules.list() };
  }

  /** What a deadline by this rule would be, before anybody saves it. */
  @Get(':id/due-date')
  @Requires('deadline-rule.read')
  @ApiOkResponse({ type: DeadlineComputationDto })
  computeDueDate(@IdParam() id: string, @Query() { triggerOn }: DueDateQuery): Promise<DeadlineComputationDto> {
    return this.rules.dueDate(id, triggerOn);
  }

  @Post()
  @Requires('deadline-rule.write')
  @ApiCreatedResponse({ type: DeadlineRuleDto })
  addDeadlineRule(@Body() body: NewDeadlineRuleDto): Promise<DeadlineRuleDto> {
    return this.rules.add(body);
  }

  @Patch(':id')
  @Requires('deadline-rule.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: DeadlineRuleDto })
  changeDeadlineRule(@IdParam() id: string, @IfMatch() seen: number, @Body() body: DeadlineRuleChangesDto): Promise<DeadlineRuleDto> {
    return this.rules.change(id, seen, body);
  }

  @Post(':id/verification')
  @Requires('deadline-rule.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: DeadlineRuleDto })
  verifyDeadlineRule(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number): Promise<DeadlineRuleDto> {
    return this.rules.verify(actor, id, seen);
  }

  /** It is offered no more; what was computed by it stays. */
  @Post(':id/void')
  @Requires('deadline-rule.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: DeadlineRuleDto })
  voidDeadlineRule(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: VoidDto): Promise<DeadlineRuleDto> {
    return this.rules.void(actor, id, seen, body);
  }
}
