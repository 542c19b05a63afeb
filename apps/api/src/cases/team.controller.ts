import { Body, Controller, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { AssignmentDto, AssignmentEndDto, NewAssignmentDto } from './assignment.dto';
import { TeamService } from './team.service';

@ApiTags('cases')
@Controller()
export class TeamController {
  constructor(private readonly team: TeamService) {}

  @Post('cases/:id/assignments')
  @Requires('case.assign')
  @ApiCreatedResponse({ type: AssignmentDto })
  assign(@IdParam() id: string, @Body() body: NewAssignmentDto): Promise<AssignmentDto> {
    return this.team.assign(id, body);
  }

  @Patch('assignments/:id')
  @Requires('case.assign')
  @ApiIfMatch()
  @ApiOkResponse({ type: AssignmentDto })
  endAssignment(@IdParam() id: string, @IfMatch() seen: number, @Body() body: AssignmentEndDto): Promise<AssignmentDto> {
    return this.team.end(id, seen, body);
  }
}
