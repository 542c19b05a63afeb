import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import type { Language } from '#libs/i18n/languages';
import { ReaderLanguage } from '../http/reader-language.decorator';
import { CurrentActor } from '../identity/signed-request';
import { FindingsDto } from './finding.dto';
import { FindingsService } from './findings.service';

@ApiTags('reports')
@Controller('findings')
export class FindingsController {
  constructor(private readonly findings: FindingsService) {}

  /** What is missing in the records of the running year; the codes are the rows of each indicator. */
  @Get()
  @Requires('finding.read')
  @ApiOkResponse({ type: FindingsDto })
  listFindings(@CurrentActor() actor: Actor, @ReaderLanguage() language: Language): Promise<FindingsDto> {
    return this.findings.read(actor, language);
  }
}
