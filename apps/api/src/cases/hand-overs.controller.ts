import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import type { Language } from '#libs/i18n/languages';
import { IdParam } from '../http/id-param';
import { ReaderLanguage } from '../http/reader-language.decorator';
import { CurrentActor } from '../identity/signed-request';
import { HandOverDto, HandOverListDto, HandOverPlanDto, HandOverPreviewDto, NewHandOverDto } from './hand-over.dto';
import { HandOversService } from './hand-overs.service';

@ApiTags('cases')
@Controller()
export class HandOversController {
  constructor(private readonly handOvers: HandOversService) {}

  @Get('users/:id/hand-overs')
  @Requires('case.hand-over')
  @ApiOkResponse({ type: HandOverListDto })
  async listHandOvers(@CurrentActor() actor: Actor, @IdParam() id: string): Promise<HandOverListDto> {
    return { items: await this.handOvers.list(actor, id) };
  }

  /** What would pass to whom, and what stands in the way. Nothing is changed. */
  @Post('users/:id/hand-over-previews')
  @Requires('case.hand-over')
  @HttpCode(200)
  @ApiOkResponse({ type: HandOverPreviewDto })
  async previewHandOver(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Body() plan: HandOverPlanDto,
    @ReaderLanguage() language: Language,
  ): Promise<HandOverPreviewDto> {
    return { items: await this.handOvers.preview(actor, id, plan, language) };
  }

  /** All or nothing, in one transaction. */
  @Post('users/:id/hand-overs')
  @Requires('case.hand-over')
  @FreshlyConfirmed()
  @ApiCreatedResponse({ type: HandOverDto })
  handOver(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewHandOverDto): Promise<HandOverDto> {
    return this.handOvers.handOver(actor, id, body);
  }

  /** Those by which somebody's place in this case passed, with the note for whoever goes on. */
  @Get('cases/:id/hand-overs')
  @Requires('case.read')
  @ApiOkResponse({ type: HandOverListDto })
  async listHandOversOfCase(@IdParam() id: string): Promise<HandOverListDto> {
    return { items: await this.handOvers.ofCase(id) };
  }
}
