import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { NewQualificationDto, QualificationDto, QualificationListDto } from './qualification.dto';
import { QualificationsService } from './qualifications.service';
import { PeriodEndDto } from './role-grant.dto';

@ApiTags('identity')
@Controller()
export class QualificationsController {
  constructor(private readonly qualifications: QualificationsService) {}

  @Get('users/:id/qualifications')
  @Requires('colleague.read')
  @ApiOkResponse({ type: QualificationListDto })
  async listQualifications(@IdParam() id: string): Promise<QualificationListDto> {
    return { items: await this.qualifications.of(id) };
  }

  @Post('users/:id/qualifications')
  @Requires('qualification.write')
  @ApiCreatedResponse({ type: QualificationDto })
  addQualification(@IdParam() id: string, @Body() body: NewQualificationDto): Promise<QualificationDto> {
    return this.qualifications.add(id, body);
  }

  @Patch('qualifications/:id')
  @Requires('qualification.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: QualificationDto })
  endQualification(@IdParam() id: string, @IfMatch() seen: number, @Body() body: PeriodEndDto): Promise<QualificationDto> {
    return this.qualifications.end(id, seen, body);
  }
}
