import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { PageQuery } from '../http/page';
import { CurrentActor } from '../identity/signed-request';
import { LogPageDto } from './case.dto';
import { LogEntryChangesDto, LogEntryDto, NewLogEntryDto } from './log-entry.dto';
import { LogService } from './log.service';

@ApiTags('cases')
@Controller()
export class LogController {
  constructor(private readonly log: LogService) {}

  @Get('cases/:id/log-entries')
  @Requires('log.read')
  @ApiOkResponse({ type: LogPageDto })
  listLogEntries(@IdParam() id: string, @Query() query: PageQuery): Promise<LogPageDto> {
    return this.log.timeline(id, query);
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
}
