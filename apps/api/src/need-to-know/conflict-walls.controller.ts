import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { ConflictWallDto, NewConflictWallDto, WallLiftingDto } from './conflict-wall.dto';
import { ConflictWallsService } from './conflict-walls.service';

@ApiTags('need-to-know')
@Controller()
export class ConflictWallsController {
  constructor(private readonly walls: ConflictWallsService) {}

  @Post('cases/:id/conflict-walls')
  @Requires('case.wall')
  @ApiCreatedResponse({ type: ConflictWallDto })
  raiseWall(@IdParam() id: string, @Body() body: NewConflictWallDto): Promise<ConflictWallDto> {
    return this.walls.raise(id, body);
  }

  @Post('conflict-walls/:id/lifting')
  @Requires('case.wall')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ConflictWallDto })
  liftWall(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: WallLiftingDto): Promise<ConflictWallDto> {
    return this.walls.lift(actor, id, seen, body);
  }
}
