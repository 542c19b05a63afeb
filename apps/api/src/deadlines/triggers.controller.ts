import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '#libs/access/requires.decorator';
import { IdParam } from '../http/id-param';
import { Receipts } from '../http/receipts';
import { DeadlineListDto } from './deadline.dto';
import { DeadlinesService } from './deadlines.service';
import { StartedTerms } from './started-terms';
import { NewTriggerDto, OfferedTermListDto, TriggerQuery } from './trigger.dto';

/** Something happens in a case, such as a decision that has come, and terms begin. */
@ApiTags('deadlines')
@Controller('cases/:id/triggers')
export class TriggersController {
  constructor(
    private readonly started: StartedTerms,
    private readonly deadlines: DeadlinesService,
    private readonly receipts: Receipts,
  ) {}

  /** What would begin. */
  @Get()
  @Requires('deadline.write')
  @ApiOkResponse({ type: OfferedTermListDto })
  async offerTerms(@IdParam() id: string, @Query() query: TriggerQuery): Promise<OfferedTermListDto> {
    return { items: await this.started.offered(id, query) };
  }

  /** All of them begin, or none. */
  @Post()
  @Requires('deadline.write')
  @ApiCreatedResponse({ type: DeadlineListDto })
  async startTerms(@IdParam() caseId: string, @Body() body: NewTriggerDto): Promise<DeadlineListDto> {
    const ids = StartedTerms.idsOf(body);
    const read = async () => ({ items: (await this.deadlines.ofCase(caseId)).filter(({ id }) => ids.includes(id)) });
    return this.receipts.once(
      body,
      async () => {
        await this.started.start(caseId, body, ids);
        return read();
      },
      read,
    );
  }
}
