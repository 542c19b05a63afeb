import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { CaseChecksDto, NewCaseChecksDto } from './case-check.dto';
import { CaseChecks } from './case-checks';

@ApiTags('cases')
@Controller('cases/:id/conflict-checks')
export class CaseChecksController {
  constructor(private readonly checks: CaseChecks) {}

  @Get()
  @Requires('case.read')
  @ApiOkResponse({ type: CaseChecksDto })
  listCaseChecks(@IdParam() id: string): Promise<CaseChecksDto> {
    return this.checks.of(id);
  }

  /** Keeps checks of names that became known after the case was opened. */
  @Post()
  @Requires('case.write')
  @ApiCreatedResponse({ type: CaseChecksDto })
  keepCaseChecks(@IdParam() id: string, @Body() { conflictCheckIds }: NewCaseChecksDto): Promise<CaseChecksDto> {
    return this.checks.add(id, conflictCheckIds);
  }
}
