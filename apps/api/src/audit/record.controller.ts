import { Body, Controller, Get, HttpCode, Post, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#libs/access/actor';
import { FreshlyConfirmed, Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { PageQuery } from '../http/page';
import { CurrentActor } from '../identity/signed-request';
import { RecordFilters, RecordPageDto, RecordQuery } from './record-entry.dto';
import { RecordExport } from './record-export';
import { RecordService } from './record.service';

@ApiTags('audit')
@Controller()
export class RecordController {
  constructor(
    private readonly record: RecordService,
    private readonly exporting: RecordExport,
  ) {}

  @Get('cases/:id/record')
  @Requires('record.read')
  @ApiOkResponse({ type: RecordPageDto })
  recordOfCase(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: PageQuery): Promise<RecordPageDto> {
    return this.record.ofCase(actor, id, query);
  }

  @Get('clients/:id/record')
  @Requires('record.read')
  @ApiOkResponse({ type: RecordPageDto })
  recordOfClient(@CurrentActor() actor: Actor, @IdParam() id: string, @Query() query: PageQuery): Promise<RecordPageDto> {
    return this.record.ofClient(actor, id, query);
  }

  @Get('audit-entries')
  @Requires('audit.read')
  @ApiOkResponse({ type: RecordPageDto })
  listAuditEntries(@Query() query: RecordQuery): Promise<RecordPageDto> {
    return this.record.overview(query);
  }

  /** What the filters show, as CSV. */
  @Post('audit-exports')
  @Requires('audit.export')
  @FreshlyConfirmed()
  @HttpCode(200)
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  exportAuditEntries(@CurrentActor() actor: Actor, @Body() filters: RecordFilters, @Res() reply: FastifyReply): Promise<void> {
    return this.exporting.send(actor, filters, reply);
  }
}
