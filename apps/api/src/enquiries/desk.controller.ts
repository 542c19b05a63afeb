import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { DeskSearch } from './desk-search.service';
import { DeskSearchDto, DeskSearchResultDto } from './known-visitor.dto';
import { TallyDto, TallyQuery } from './tally.dto';
import { TallyService } from './tally.service';

@ApiTags('enquiries')
@Controller()
export class DeskController {
  constructor(
    private readonly desk: DeskSearch,
    private readonly tallies: TallyService,
  ) {}

  /** What is searched for travels in the body: an address never holds a name. */
  @Post('desk-searches')
  @Requires('enquiry.register')
  @HttpCode(200)
  @ApiOkResponse({ type: DeskSearchResultDto })
  async searchAtDesk(@Body() { text }: DeskSearchDto): Promise<DeskSearchResultDto> {
    return { items: await this.desk.search(text) };
  }

  @Get('enquiry-tallies')
  @Requires('enquiry.count')
  @ApiOkResponse({ type: TallyDto })
  tallyEnquiries(@Query() query: TallyQuery): Promise<TallyDto> {
    return this.tallies.of(query);
  }
}
