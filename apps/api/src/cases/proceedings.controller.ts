import { Body, Controller, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { NewProceedingDto, ProceedingChangesDto, ProceedingDto } from './proceeding.dto';
import { ProceedingsService } from './proceedings.service';

@ApiTags('cases')
@Controller()
export class ProceedingsController {
  constructor(private readonly proceedings: ProceedingsService) {}

  @Post('cases/:id/proceedings')
  @Requires('proceeding.write')
  @ApiCreatedResponse({ type: ProceedingDto })
  openProceeding(@IdParam() id: string, @Body() body: NewProceedingDto): Promise<ProceedingDto> {
    return this.proceedings.open(id, body);
  }

  @Patch('proceedings/:id')
  @Requires('proceeding.write')
  @ApiIfMatch()
  @ApiOkResponse({ type: ProceedingDto })
  changeProceeding(@IdParam() id: string, @IfMatch() seen: number, @Body() body: ProceedingChangesDto): Promise<ProceedingDto> {
    return this.proceedings.change(id, seen, body);
  }
}
