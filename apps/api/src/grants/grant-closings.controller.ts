import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { CurrentActor } from '../identity/signed-request';
import { GrantClosingDto, GrantClosingListDto, GrantReopeningDto, NewGrantClosingDto } from './grant-closing.dto';
import { GrantClosingsService } from './grant-closings.service';

@ApiTags('grants')
@Controller()
export class GrantClosingsController {
  constructor(private readonly closings: GrantClosingsService) {}

  @Get('grants/:id/closings')
  @Requires('grant.read')
  @ApiOkResponse({ type: GrantClosingListDto })
  listClosings(@IdParam() id: string): Promise<GrantClosingListDto> {
    return this.closings.list(id);
  }

  /** Its spending until a day was handed in to the donor. */
  @Post('grants/:id/closings')
  @Requires('grant.write')
  @ApiCreatedResponse({ type: GrantClosingDto })
  closePeriod(@IdParam() id: string, @Body() body: NewGrantClosingDto): Promise<GrantClosingDto> {
    return this.closings.close(id, body);
  }

  /** Opens the latest period again. */
  @Post('grant-closings/:id/reopening')
  @Requires('grant.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: GrantClosingDto })
  reopenPeriod(@CurrentActor() actor: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() body: GrantReopeningDto): Promise<GrantClosingDto> {
    return this.closings.reopen(actor, id, seen, body);
  }
}
