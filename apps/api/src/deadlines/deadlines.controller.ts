import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch } from '../http/if-match.decorator';
import { DeadlineDto, DeadlineListDto, DeadlineOutcomeDto, DeadlineRecomputationDto, NewDeadlineDto } from './deadline.dto';
import { DeadlinesService } from './deadlines.service';

@ApiTags('deadlines')
@Controller()
export class DeadlinesController {
  constructor(private readonly deadlines: DeadlinesService) {}

  @Get('cases/:id/deadlines')
  @Requires('case.read')
  @ApiOkResponse({ type: DeadlineListDto })
  async listDeadlines(@IdParam() id: string): Promise<DeadlineListDto> {
    return { items: await this.deadlines.ofCase(id) };
  }

  @Post('cases/:id/deadlines')
  @Requires('deadline.write')
  @ApiCreatedResponse({ type: DeadlineDto })
  addDeadline(@IdParam() id: string, @Body() body: NewDeadlineDto): Promise<DeadlineDto> {
    return this.deadlines.add(id, body);
  }

  @Post('deadlines/:id/outcome')
  @Requires('deadline.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: DeadlineDto })
  settleDeadline(@IdParam() id: string, @IfMatch() seen: number, @Body() body: DeadlineOutcomeDto): Promise<DeadlineDto> {
    return this.deadlines.settle(id, seen, body);
  }

  @Get('deadlines/:id/recomputation')
  @Requires('deadline.write')
  @ApiOkResponse({ type: DeadlineRecomputationDto })
  previewRecomputation(@IdParam() id: string): Promise<DeadlineRecomputationDto> {
    return this.deadlines.recomputation(id);
  }

  @Post('deadlines/:id/recomputation')
  @Requires('deadline.write')
  @ApiIfMatch()
  @ApiCreatedResponse({ type: DeadlineDto })
  recomputeDeadline(@IdParam() id: string, @IfMatch() seen: number): Promise<DeadlineDto> {
    return this.deadlines.recompute(id, seen);
  }
}
