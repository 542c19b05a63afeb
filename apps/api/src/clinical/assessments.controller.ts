import { Body, Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import type { Language } from '#libs/i18n/languages';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { ReaderLanguage } from '../http/reader-language.decorator';
import { CurrentActor } from '../identity/signed-request';
import { AssessmentCurve } from './assessment-curve';
import { AssessmentCurveQuery, AssessmentDto, AssessmentSeriesDto, AssessmentVoidDto, NewAssessmentDto } from './assessment.dto';
import { AssessmentsService } from './assessments.service';

@ApiTags('clinical')
@Controller()
export class AssessmentsController {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly curves: AssessmentCurve,
  ) {}

  @Get('clients/:id/assessments')
  @Requires('clinical.read')
  @ApiOkResponse({ type: AssessmentSeriesDto, isArray: true })
  listAssessments(@IdParam() id: string): Promise<AssessmentSeriesDto[]> {
    return this.assessments.series(id);
  }

  /** The scores of one instrument over time, as a picture. */
  @Get('clients/:id/assessment-curve')
  @Requires('clinical.read')
  @Header('content-type', 'image/svg+xml')
  @ApiProduces('image/svg+xml')
  @ApiOkResponse({ schema: { type: 'string' } })
  drawAssessmentCurve(@IdParam() id: string, @Query() { instrument }: AssessmentCurveQuery, @ReaderLanguage() language: Language): Promise<string> {
    return this.curves.draw(id, instrument, language);
  }

  @Post('clients/:id/assessments')
  @Requires('clinical.write')
  @ApiCreatedResponse({ type: AssessmentDto })
  takeAssessment(@IdParam() id: string, @Body() body: NewAssessmentDto): Promise<AssessmentDto> {
    return this.assessments.take(id, body);
  }

  @Post('assessments/:id/void')
  @Requires('clinical.write')
  @ApiIfMatch()
  @HttpCode(200)
  @ApiOkResponse({ type: AssessmentDto })
  voidAssessment(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: AssessmentVoidDto): Promise<AssessmentDto> {
    return this.assessments.void(actor, id, seen, body);
  }
}
