import { Body, Controller, Get, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import type { Language } from '#libs/i18n/languages';
import { Briefly } from '../database/brief.decorator';
import { IdParam } from '../http/id-param';
import { ReaderLanguage } from '../http/reader-language.decorator';
import type { SignedRequest } from '../identity/signed-request';
import { tableTemplate } from '../tables/table-template';
import { PARTICIPANT_COLUMNS, PARTICIPANT_TITLES } from './participant-columns';
import { ParticipantImportDto, ParticipantImportResultDto } from './participant-import.dto';
import { ParticipantImports } from './participant-imports.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('trainings')
@Controller()
export class ParticipantImportsController {
  constructor(private readonly imports: ParticipantImports) {}

  @Get('participant-imports/template')
  @Requires('participant.write')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async readParticipantTemplate(@ReaderLanguage() language: Language): Promise<StreamableFile> {
    const bytes = await tableTemplate(language, PARTICIPANT_COLUMNS, PARTICIPANT_TITLES, 'trainings:participants');
    return new StreamableFile(bytes, { type: XLSX, disposition: 'attachment; filename="participants.xlsx"', length: bytes.length });
  }

  /** Row by row: taken in, on the list already, perhaps somebody of the programme, or refused for what stands in a cell. */
  @Post('trainings/:id/participant-imports')
  @Requires('participant.write')
  @Briefly()
  @ApiCreatedResponse({ type: ParticipantImportResultDto })
  importParticipants(@Req() request: SignedRequest, @ReaderLanguage() language: Language, @IdParam() id: string, @Body() body: ParticipantImportDto): Promise<ParticipantImportResultDto> {
    return this.imports.take(request, language, id, body);
  }
}
