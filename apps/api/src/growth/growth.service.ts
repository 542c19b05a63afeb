import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { growthMonths } from '#libs/law/growth/growth-months';
import { medianRoundsByMonth, roundsTrend } from '#libs/law/growth/rounds';
import { SealedReader } from '../database/sealed-reader';
import { notFound } from '../http/problem';
import type { GrowthDto, GrowthQuery } from './growth.dto';
import { GROWTH_FIGURES } from './growth-figures.statement';
import { GROWTH_IN_REACH } from './growth-reach.statement';
import { INTERN_DOCUMENTS } from './intern-documents.statement';
import { INTERNSHIPS } from './internships.statement';

/** What somebody learnt as an intern. The database decides who may look, at which days, and which cases count. */
@Injectable()
export class GrowthService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
  ) {}

  async of(userId: string, { from, to }: GrowthQuery): Promise<GrowthDto> {
    await this.refuseStrangers(userId);
    const [internships, figures, documents] = await Promise.all([
      INTERNSHIPS.rows(this.db, [userId]),
      GROWTH_FIGURES.rows(this.db, [userId, from ?? null, to ?? null]),
      INTERN_DOCUMENTS.rows(this.db, [userId, from ?? null, to ?? null]),
    ]);
    await this.sealed.open(documents, { title: { table: 'documents', column: 'title', row: 'id' } });
    const approved = documents.flatMap(({ approvedOn, rounds }) => (approvedOn ? [{ approvedOn, rounds }] : []));
    return { internships, months: growthMonths(figures), rounds: medianRoundsByMonth(approved), trend: roundsTrend(approved), documents };
  }

  /** @throws Problem 404 to whoever is neither himself nor has supervised him */
  async refuseStrangers(userId: string): Promise<void> {
    const answer = await GROWTH_IN_REACH.row(this.db, [userId]);
    if (!answer?.reached) throw notFound();
  }
}
