import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { EventDto, EventMoveDto } from './event.dto';
import { EventMovesService } from './event-moves.service';

/** What led to no case at first, and belongs to one now. */
@ApiTags('violations')
@Controller('events/:id/case')
export class EventMovesController {
  constructor(private readonly moves: EventMovesService) {}

  @Post()
  @Requires('event.move')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: EventDto })
  moveEventIntoCase(@IdParam() id: string, @IfMatch() seen: number, @Body() { caseId }: EventMoveDto): Promise<EventDto> {
    return this.moves.move(id, seen, caseId);
  }
}
