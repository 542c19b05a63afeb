import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { PageQuery } from '../http/page';
import { ConflictAnswerDto, ConflictCheckDto, ConflictCheckListDto, NewConflictCheckDto } from './conflict-check.dto';
import { ConflictChecks } from './conflict-checks.service';

@ApiTags('people')
@Controller('conflict-checks')
export class ConflictChecksController {
  constructor(private readonly checks: ConflictChecks) {}

  @Post()
  @Requires('conflict.check')
  @ApiCreatedResponse({ type: ConflictAnswerDto })
  checkConflict(@Body() body: NewConflictCheckDto): Promise<ConflictAnswerDto> {
    return this.checks.check(body);
  }

  /** Your own of the last day that led to nobody yet. */
  @Get('own')
  @Requires('conflict.check')
  @ApiOkResponse({ type: ConflictCheckDto, isArray: true })
  listOwnConflictChecks(): Promise<ConflictCheckDto[]> {
    return this.checks.own();
  }

  /** Who asked, when, for whom, and how many were found; not who. */
  @Get()
  @Requires('conflict.oversee')
  @ApiOkResponse({ type: ConflictCheckListDto })
  listConflictChecks(@Query() page: PageQuery): Promise<ConflictCheckListDto> {
    return this.checks.list(page);
  }
}
