import { Body, Controller, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { ActChangesDto, ActDto, NewActDto } from './act.dto';
import { Act } from './act.entity';
import { ActsService } from './acts.service';
import { InjuryChangesDto, InjuryDto, NewInjuryDto } from './injury.dto';
import { Injury } from './injury.entity';
import { shownInjury } from './violations-shown';
import { VoidingDto } from './void.dto';
import { Voiding } from './voiding';

/** What was done to each victim of an event, and what it has done to him. */
@ApiTags('violations')
@Controller()
export class ActsController {
  constructor(
    private readonly acts: ActsService,
    private readonly voiding: Voiding,
  ) {}

  @Post('events/:id/acts')
  @Requires('event.write')
  @ApiCreatedResponse({ type: ActDto })
  enterAct(@IdParam() id: string, @Body() body: NewActDto): Promise<ActDto> {
    return this.acts.enter(id, body);
  }

  @Patch('acts/:id')
  @Requires('event.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ActDto })
  changeAct(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ActChangesDto): Promise<ActDto> {
    return this.acts.change(id, seen, body);
  }

  @Post('acts/:id/voiding')
  @Requires('event.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: ActDto })
  async voidAct(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: VoidingDto): Promise<ActDto> {
    await this.voiding.of(Act, id, seen, actor, body);
    return this.acts.read(id);
  }

  @Post('acts/:id/injuries')
  @Requires('event.write')
  @ApiCreatedResponse({ type: InjuryDto })
  enterInjury(@IdParam() id: string, @Body() body: NewInjuryDto): Promise<InjuryDto> {
    return this.acts.injure(id, body);
  }

  @Patch('injuries/:id')
  @Requires('event.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: InjuryDto })
  changeInjury(@IdParam() id: string, @IfMatch() seen: number, @Body() body: InjuryChangesDto): Promise<InjuryDto> {
    return this.acts.changeInjury(id, seen, body);
  }

  @Post('injuries/:id/voiding')
  @Requires('event.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: InjuryDto })
  async voidInjury(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: VoidingDto): Promise<InjuryDto> {
    return shownInjury(await this.voiding.of(Injury, id, seen, actor, body));
  }
}
