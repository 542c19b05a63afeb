import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { ExaminationDto, ExaminationRefusalDto, ExaminationReportDto, NewExaminationDto } from './examination.dto';
import { ExaminationsService } from './examinations.service';

/** Examinations by the Istanbul Protocol: asked for, then refused or done. */
@ApiTags('violations')
@Controller()
export class ExaminationsController {
  constructor(private readonly examinations: ExaminationsService) {}

  @Post('events/:id/examinations')
  @Requires('examination.write')
  @ApiCreatedResponse({ type: ExaminationDto })
  requestExamination(@IdParam() id: string, @Body() body: NewExaminationDto): Promise<ExaminationDto> {
    return this.examinations.request(id, body);
  }

  @Post('examinations/:id/refusal')
  @Requires('examination.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ExaminationDto })
  refuseExamination(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ExaminationRefusalDto): Promise<ExaminationDto> {
    return this.examinations.refuse(id, seen, body);
  }

  @Post('examinations/:id/report')
  @Requires('examination.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ExaminationDto })
  reportExamination(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ExaminationReportDto): Promise<ExaminationDto> {
    return this.examinations.report(id, seen, body);
  }
}
