import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { LogEntryChangesDto, LogEntryDto, NewLogEntryDto } from './log-entry.dto';
import { LogFilterDto } from './log-filter.dto';
import { LogMonthDto, LogPageDto, LogPageQuery } from './log-page.dto';
import { LogService } from './log.service';
import { LogTimeline } from './log-timeline';
import { LogVersionDto } from './log-version.dto';
import { LogVersions } from './log-versions';

@ApiTags('cases')
@Controller()
export class LogController {
  constructor(
    private readonly log: LogService,
    private readonly pages: LogTimeline,
    private readonly versions: LogVersions,
  ) {}

  @Get('cases/:id/log-entries')
  @Requires('log.read')
  @ApiOkResponse({ type: LogPageDto })
  listLogEntries(@IdParam() id: string, @Query() query: LogPageQuery): Promise<LogPageDto> {
    return this.pages.page(id, query);
  }

  @Get('cases/:id/log-months')
  @Requires('log.read')
  @ApiOkResponse({ type: LogMonthDto, isArray: true })
  listLogMonths(@IdParam() id: string, @Query() query: LogFilterDto): Promise<LogMonthDto[]> {
    return this.pages.months(id, query);
  }

  @Post('cases/:id/log-entries')
  @Requires('log.write')
  @ApiCreatedResponse({ type: LogEntryDto })
  writeLogEntry(@CurrentActor() actor: Actor, @IdParam() id: string, @Body() body: NewLogEntryDto): Promise<LogEntryDto> {
    return this.log.write(actor, id, body);
  }

  @Patch('log-entries/:id')
  @Requires('log.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: LogEntryDto })
  changeLogEntry(@IdParam() id: string, @IfMatch() seen: number, @Body() body: LogEntryChangesDto): Promise<LogEntryDto> {
    return this.log.change(id, seen, body);
  }

  @Get('log-entries/:id/versions')
  @Requires('log.read')
  @ApiOkResponse({ type: LogVersionDto, isArray: true })
  listLogVersions(@IdParam() id: string): Promise<LogVersionDto[]> {
    return this.versions.of(id);
  }
}
