import { InjectTransaction } from '@nestjs-cls/transactional';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { SealedReader } from '../database/sealed-reader';
import { decodeCursor, encodeCursor, PageQuery, UUID } from '../http/page';
import { CurrentActor } from '../identity/signed-request';
import { CaseWithoutNextStepPageDto } from './case-without-next-step.dto';
import { CASES_WITHOUT_NEXT_STEP } from './cases-without-next-step.statement';
import { TodayDto } from './today.dto';
import { TodayService } from './today.service';

@ApiTags('today')
@Controller()
export class TodayController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
    private readonly today: TodayService,
  ) {}

  @Get('today')
  @Requires('today.read')
  @ApiOkResponse({ type: TodayDto })
  readToday(@CurrentActor() actor: Actor): Promise<TodayDto> {
    return this.today.of(actor);
  }

  /** For a lead his own, for a supervisor those in his sight. */
  @Get('cases-without-next-step')
  @Requires('task.read')
  @ApiOkResponse({ type: CaseWithoutNextStepPageDto })
  async listCasesWithoutNextStep(@CurrentActor() { userId }: Actor, @Query() { after, limit = 25 }: PageQuery): Promise<CaseWithoutNextStepPageDto> {
    const [id] = decodeCursor(after, [UUID]) ?? [null];
    const rows = await CASES_WITHOUT_NEXT_STEP.rows(this.db, [userId, id, limit]);
    const items = await this.sealed.open(rows, { title: { table: 'case_narratives', column: 'title', row: 'id' } });
    return { items, next: items.length === limit ? encodeCursor([items[limit - 1].id]) : null };
  }
}
