import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { CaseChangesDto, CaseDto, CaseListQuery, CasePageDto, NarrativeChangesDto, NewCaseDto } from './case.dto';
import { CaseListService } from './case-list.service';
import { CasesService } from './cases.service';

@ApiTags('cases')
@Controller('cases')
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly lists: CaseListService,
  ) {}

  @Get()
  @Requires('case.list')
  @ApiOkResponse({ type: CasePageDto })
  listCases(@CurrentActor() actor: Actor, @Query() query: CaseListQuery): Promise<CasePageDto> {
    return this.lists.list(actor, query);
  }

  @Post()
  @Requires('case.open')
  @ApiCreatedResponse({ type: CaseDto })
  openCase(@CurrentActor() actor: Actor, @Body() body: NewCaseDto): Promise<CaseDto> {
    return this.cases.open(actor, body);
  }

  @Get(':id')
  @Requires('case.read')
  @ApiOkResponse({ type: CaseDto })
  readCase(@IdParam() id: string): Promise<CaseDto> {
    return this.cases.read(id);
  }

  @Patch(':id')
  @Requires('case.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: CaseDto })
  changeCase(@IdParam() id: string, @IfMatch() seen: number, @Body() body: CaseChangesDto): Promise<CaseDto> {
    return this.cases.change(id, seen, body);
  }

  @Patch(':id/narrative')
  @Requires('case.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: CaseDto })
  changeNarrative(@IdParam() id: string, @IfMatch() seen: number, @Body() body: NarrativeChangesDto): Promise<CaseDto> {
    return this.cases.changeNarrative(id, seen, body);
  }
}
