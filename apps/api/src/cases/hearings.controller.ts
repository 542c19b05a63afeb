import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { VoidingDto } from '../violations/void.dto';
import {
  AttendanceDto, HearingChangesDto, HearingDto, HearingListQuery, HearingOutcomeDto, HearingPageDto, AddedAttendanceDto, NewHearingDto,
} from './hearing.dto';
import { HearingListService } from './hearing-list.service';
import { HearingsService } from './hearings.service';

@ApiTags('cases')
@Controller()
export class HearingsController {
  constructor(
    private readonly hearings: HearingsService,
    private readonly lists: HearingListService,
  ) {}

  @Get('hearings')
  @Requires('hearing.list')
  @ApiOkResponse({ type: HearingPageDto })
  listMyHearings(@CurrentActor() actor: Actor, @Query() query: HearingListQuery): Promise<HearingPageDto> {
    return this.lists.mine(actor, query);
  }

  @Post('cases/:id/hearings')
  @Requires('hearing.write')
  @ApiCreatedResponse({ type: HearingDto })
  bookHearing(@IdParam() id: string, @Body() body: NewHearingDto): Promise<HearingDto> {
    return this.hearings.book(id, body);
  }

  @Patch('hearings/:id')
  @Requires('hearing.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: HearingDto })
  changeHearing(@IdParam() id: string, @IfMatch() seen: number, @Body() body: HearingChangesDto): Promise<HearingDto> {
    return this.hearings.change(id, seen, body);
  }

  @Post('hearings/:id/outcome')
  @Requires('hearing.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: HearingDto })
  settleHearing(@IdParam() id: string, @IfMatch() seen: number, @Body() body: HearingOutcomeDto): Promise<HearingDto> {
    return this.hearings.settle(id, seen, body);
  }

  /** It was entered by mistake: it stays on the page of its case, and is nowhere else. With an outcome, the lead or a supervisor says so. */
  @Post('hearings/:id/void')
  @Requires('hearing.void')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: HearingDto })
  voidHearing(@IdParam() id: string, @IfMatch() seen: number, @Body() body: VoidingDto): Promise<HearingDto> {
    return this.hearings.void(id, seen, body);
  }

  @Post('hearings/:id/attendances')
  @Requires('attendance.write')
  @ApiCreatedResponse({ type: AttendanceDto })
  attendHearing(@IdParam() id: string, @Body() body: AddedAttendanceDto): Promise<AttendanceDto> {
    return this.hearings.attend(id, body);
  }
}
