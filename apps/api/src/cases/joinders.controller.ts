import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { JoinderDto, NewJoinderDto, SeveranceDto } from './joinder.dto';
import { JoindersService } from './joinders.service';

@ApiTags('cases')
@Controller()
export class JoindersController {
  constructor(private readonly joinders: JoindersService) {}

  @Post('proceedings/:id/joinders')
  @Requires('proceeding.write')
  @ApiCreatedResponse({ type: JoinderDto })
  joinProceedings(@IdParam() id: string, @Body() body: NewJoinderDto): Promise<JoinderDto> {
    return this.joinders.join(id, body);
  }

  @Post('joinders/:id/severance')
  @Requires('proceeding.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: JoinderDto })
  severProceeding(@IdParam() id: string, @IfMatch() seen: number, @Body() body: SeveranceDto): Promise<JoinderDto> {
    return this.joinders.sever(id, seen, body);
  }
}
