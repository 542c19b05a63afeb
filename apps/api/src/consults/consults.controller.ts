import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { CurrentActor } from '../identity/signed-request';
import {
  ConsultDto, ConsultListQuery, ConsultPageDto, NameCheckDto, NameCheckResultDto, NewConsultAnswerDto, NewConsultDto, NewConsultGrantDto,
} from './consult.dto';
import { ConsultReplies } from './consult-replies.service';
import { ConsultsService } from './consults.service';
import { NameCheck } from './name-check.service';

@ApiTags('consults')
@Controller()
export class ConsultsController {
  constructor(
    private readonly consults: ConsultsService,
    private readonly replies: ConsultReplies,
    private readonly names: NameCheck,
  ) {}

  @Get('consults')
  @Requires('consult.read')
  @ApiOkResponse({ type: ConsultPageDto })
  listConsults(@CurrentActor() actor: Actor, @Query() query: ConsultListQuery): Promise<ConsultPageDto> {
    return this.consults.list(actor, query);
  }

  @Post('consults')
  @Requires('consult.write')
  @ApiCreatedResponse({ type: ConsultDto })
  ask(@CurrentActor() actor: Actor, @Body() body: NewConsultDto): Promise<ConsultDto> {
    return this.consults.ask(actor, body);
  }

  @Get('consults/:id')
  @Requires('consult.read')
  @ApiOkResponse({ type: ConsultDto })
  readConsult(@IdParam() id: string): Promise<ConsultDto> {
    return this.consults.read(id);
  }

  @Post('consults/:id/answers')
  @Requires('consult.write')
  @ApiCreatedResponse({ type: ConsultDto })
  answer(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewConsultAnswerDto): Promise<ConsultDto> {
    return this.replies.answer(actor, id, body);
  }

  /** Lets somebody who was asked, or has answered, read the case itself until a day. */
  @Post('consults/:id/grants')
  @Requires('consult.write')
  @ApiCreatedResponse({ type: ConsultDto })
  grant(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewConsultGrantDto): Promise<ConsultDto> {
    return this.replies.grant(actor, id, body);
  }

  /** Whether a text holds names of one's own clients, before it leaves the case. It travels in a body and is not kept. */
  @Post('name-checks')
  @Requires('consult.write')
  @HttpCode(200)
  @ApiOkResponse({ type: NameCheckResultDto })
  async checkNames(@CurrentActor() actor: Actor, @Body() { text }: NameCheckDto): Promise<NameCheckResultDto> {
    return { words: await this.names.words(actor, text) };
  }
}
