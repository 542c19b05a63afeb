import { Body, Controller, Delete, Get, HttpCode, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { PageQuery } from '../http/page';
import {
  LikenessDto, LikeParticipantsDto, NewParticipationDto, ParticipantChangesDto, ParticipantClientDto, ParticipantMergingDto, ParticipantPageDto,
  ParticipationDto, ParticipationEndDto, ParticipationPageDto,
} from './participant.dto';
import { ParticipantsService } from './participants.service';
import { ParticipationsService } from './participations.service';

@ApiTags('trainings')
@Controller()
export class ParticipantsController {
  constructor(
    private readonly participants: ParticipantsService,
    private readonly participations: ParticipationsService,
  ) {}

  @Get('trainings/:id/participations')
  @Requires('participant.read')
  @ApiOkResponse({ type: ParticipationPageDto })
  listParticipations(@IdParam() id: string, @Query() query: PageQuery): Promise<ParticipationPageDto> {
    return this.participations.list(id, query);
  }

  @Post('trainings/:id/participations')
  @Requires('participant.write')
  @ApiCreatedResponse({ type: ParticipationDto })
  addParticipation(@IdParam() id: string, @Body() body: NewParticipationDto): Promise<ParticipationDto> {
    return this.participations.add(id, body);
  }

  /** Takes somebody off the list, who is not counted then. Added again, he is back. */
  @Post('participations/:id/ending')
  @Requires('participant.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ParticipationDto })
  endParticipation(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ParticipationEndDto): Promise<ParticipationDto> {
    return this.participations.end(id, seen, body);
  }

  /** Who of the programme may be meant: looked at before somebody is entered a second time. */
  @Post('participants/likeness')
  @Requires('participant.read')
  @HttpCode(200)
  @ApiOkResponse({ type: LikeParticipantsDto })
  findAlike(@Body() body: LikenessDto): Promise<LikeParticipantsDto> {
    return this.participants.alike(body);
  }

  @Get('participants/:id')
  @Requires('participant.read')
  @ApiOkResponse({ type: ParticipantPageDto })
  readParticipant(@IdParam() id: string): Promise<ParticipantPageDto> {
    return this.participants.read(id);
  }

  @Patch('participants/:id')
  @Requires('participant.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ParticipantPageDto })
  changeParticipant(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ParticipantChangesDto): Promise<ParticipantPageDto> {
    return this.participants.change(id, seen, body);
  }

  /** Says that he is a client of the reader's; nobody learns it who may not see that client. */
  @Put('participants/:id/client')
  @Requires('participant.write')
  @ApiOkResponse({ type: ParticipantPageDto })
  linkClient(@IdParam() id: string, @Body() { clientId }: ParticipantClientDto): Promise<ParticipantPageDto> {
    return this.participants.isClient(id, clientId);
  }

  /** Takes that back, as a mistake. */
  @Delete('participants/:id/client')
  @Requires('participant.write')
  @HttpCode(204)
  @ApiNoContentResponse()
  unlinkClient(@IdParam() id: string): Promise<void> {
    return this.participants.isNoClient(id);
  }

  /** Says that two are one person; from then on they are counted as the one who stays. */
  @Post('participants/:id/merging')
  @Requires('participant.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ParticipantPageDto })
  mergeParticipant(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ParticipantMergingDto): Promise<ParticipantPageDto> {
    return this.participants.merge(id, seen, body);
  }
}
