import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../../http/id-param';
import { PageQuery } from '../../http/page';
import { TimelineDto } from './matter.dto';
import { TimelineReader } from './timeline.reader';

/** All that happened to one person, and with his matters, on one line of time, what belongs to no case among it. */
@ApiTags('violations')
@Controller('clients/:id/timeline')
export class TimelineController {
  constructor(private readonly timeline: TimelineReader) {}

  @Get()
  @Requires('event.read')
  @ApiOkResponse({ type: TimelineDto })
  readTimeline(@IdParam() id: string, @Query() query: PageQuery): Promise<TimelineDto> {
    return this.timeline.page(id, query);
  }
}
