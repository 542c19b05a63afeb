import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { LogSearch } from './log-search';
import { LogSearchDto, LogSearchResultDto } from './log-search.dto';

@ApiTags('cases')
@Controller()
export class LogSearchController {
  constructor(private readonly searches: LogSearch) {}

  @Post('cases/:id/log-searches')
  @Requires('log.read')
  @HttpCode(200)
  @ApiOkResponse({ type: LogSearchResultDto })
  searchLog(@IdParam() id: string, @Body() body: LogSearchDto): Promise<LogSearchResultDto> {
    return this.searches.inCase(id, body);
  }

  @Post('log-searches')
  @Requires('log.read')
  @HttpCode(200)
  @ApiOkResponse({ type: LogSearchResultDto })
  searchLogs(@Body() body: LogSearchDto): Promise<LogSearchResultDto> {
    return this.searches.everywhere(body);
  }
}
