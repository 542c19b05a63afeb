import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import {
  ClinicalNoteChangesDto, ClinicalNoteDto, ClinicalNotePageDto, ClinicalNoteQuery, ClinicalNoteVersionDto, NewClinicalNoteDto,
} from './clinical-note.dto';
import { ClinicalNoteVersions } from './clinical-note-versions';
import { ClinicalNotesService } from './clinical-notes.service';

@ApiTags('clinical')
@Controller()
export class ClinicalNotesController {
  constructor(
    private readonly notes: ClinicalNotesService,
    private readonly versions: ClinicalNoteVersions,
  ) {}

  @Get('clients/:id/clinical-notes')
  @Requires('clinical.read')
  @ApiOkResponse({ type: ClinicalNotePageDto })
  listClinicalNotes(@IdParam() id: string, @Query() query: ClinicalNoteQuery): Promise<ClinicalNotePageDto> {
    return this.notes.list(id, query);
  }

  @Post('clients/:id/clinical-notes')
  @Requires('clinical.write')
  @ApiCreatedResponse({ type: ClinicalNoteDto })
  writeClinicalNote(@IdParam() id: string, @Body() body: NewClinicalNoteDto): Promise<ClinicalNoteDto> {
    return this.notes.write(id, body);
  }

  @Patch('clinical-notes/:id')
  @Requires('clinical.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ClinicalNoteDto })
  changeClinicalNote(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: ClinicalNoteChangesDto): Promise<ClinicalNoteDto> {
    return this.notes.change(actor, id, seen, body);
  }

  @Get('clinical-notes/:id/versions')
  @Requires('clinical.read')
  @ApiOkResponse({ type: ClinicalNoteVersionDto, isArray: true })
  listClinicalNoteVersions(@IdParam() id: string): Promise<ClinicalNoteVersionDto[]> {
    return this.versions.of(id);
  }
}
