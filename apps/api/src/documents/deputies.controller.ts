import { InjectTransaction } from '@nestjs-cls/transactional';
import { Body, Controller, Get, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Requires } from '#libs/access/requires.decorator';
import { officeDay } from '#libs/law/office-day';
import { IdParam } from '../http/id-param';
import { ApiIfMatch, IfMatch, refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CurrentActor } from '../identity/signed-request';
import { DeputyDto, DeputyEndDto, DeputyListDto, NewDeputyDto } from './deputy.dto';
import { ReviewDeputy } from './review-deputy.entity';

/** Who reviews for me while I am away, and for whom I do. Nobody names one for somebody else. */
@ApiTags('reviews')
@Controller('review-deputies')
export class DeputiesController {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  @Get()
  @Requires('document.review')
  @ApiOkResponse({ type: DeputyListDto })
  async listDeputies(@CurrentActor() { userId }: Actor): Promise<DeputyListDto> {
    return { items: await this.db.find(ReviewDeputy, { where: [{ supervisorId: userId }, { deputyId: userId }], order: { startsOn: 'DESC' }, take: 1_000 }) };
  }

  @Post()
  @Requires('document.review')
  @ApiCreatedResponse({ type: DeputyDto })
  nameDeputy(@CurrentActor() { userId }: Actor, @Body() body: NewDeputyDto): Promise<DeputyDto> {
    return this.receipts.once(
      body,
      async id => {
        const { deputyId, startsOn = officeDay(), endsOn } = body;
        await this.db.insert(ReviewDeputy, { id, supervisorId: userId, deputyId, startsOn, endsOn });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  @Patch(':id')
  @Requires('document.review')
  @ApiIfMatch()
  @ApiOkResponse({ type: DeputyDto })
  async endDeputy(@CurrentActor() { userId: supervisorId }: Actor, @IdParam() id: string, @IfMatch() seen: number, @Body() changes: DeputyEndDto): Promise<DeputyDto> {
    const deputy = await this.db.findOne(ReviewDeputy, { where: { id, supervisorId }, lock: { mode: 'pessimistic_write' } });
    if (!deputy) throw notFound();
    refuseStale(deputy, seen, changes);
    await this.db.save(Object.assign(deputy, changes));
    return this.one(id);
  }

  private async one(id: string): Promise<DeputyDto> {
    const deputy = await this.db.findOneBy(ReviewDeputy, { id });
    if (!deputy) throw notFound();
    return deputy;
  }
}
