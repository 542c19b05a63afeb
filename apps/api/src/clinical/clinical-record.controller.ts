import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { RecordPageDto } from '../audit/record-entry.dto';
import { IdParam } from '../http/id-param';
import { PageQuery } from '../http/page';
import { ClinicalRecord } from './clinical-record';

@ApiTags('clinical')
@Controller()
export class ClinicalRecordController {
  constructor(private readonly record: ClinicalRecord) {}

  /** Who looked into the clinical file and who wrote in it: for the care team. */
  @Get('clients/:id/clinical-record')
  @Requires('clinical.read')
  @ApiOkResponse({ type: RecordPageDto })
  recordOfClinicalFile(@IdParam() id: string, @Query() query: PageQuery): Promise<RecordPageDto> {
    return this.record.of(id, query);
  }
}
