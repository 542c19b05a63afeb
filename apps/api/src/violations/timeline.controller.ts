import { InjectTransaction } from '@nestjs-cls/transactional';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import { Requires } from '#libs/access/requires.decorator';
import { Reads } from '../audit/reads';
import { SealedReader } from '../database/sealed-reader';
import { IdParam } from '../http/id-param';
import { Matters } from './matters';
import { TimelineDto } from './timeline.dto';
import { TIMELINE } from './timeline.statement';

/** Cases, charges and events of one person on one line of time, those without a case among them. */
@ApiTags('violations')
@Controller('clients/:id/timeline')
export class TimelineController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly matters: Matters,
    private readonly sealed: SealedReader,
    private readonly reads: Reads,
  ) {}

  @Get()
  @Requires('event.read')
  @ApiOkResponse({ type: TimelineDto })
  async readTimeline(@IdParam() id: string): Promise<TimelineDto> {
    await this.matters.ofClient(id);
    await this.reads.ofClient(id);
    const rows = await TIMELINE.rows(this.db, [id]);
    for (const [kind, source] of SOURCES) {
      await this.sealed.open(rows.filter(row => row.kind === kind), { text: { ...source, row: 'id' } });
    }
    return { items: rows.map(({ title, ...matter }) => ({ ...matter, text: matter.text ?? title })) };
  }
}

/** Which column the words of each kind of matter are sealed in. */
const SOURCES = [['case', { table: 'case_narratives', column: 'title' }], ['event', { table: 'events', column: 'description' }]] as const;
