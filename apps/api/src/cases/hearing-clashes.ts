import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Acting } from '../database/acting';
import { Problem } from '../http/problem';
import type { Hearing } from './hearing.entity';

/** What is known of a hearing that is to be booked or moved. */
type Planned = Pick<Hearing, 'caseId' | 'startsAt' | 'minutes'> & { id: string | null };

interface Clash {
  user_id: string;
  starts_at: Date;
  ends_at: Date;
}

/** Nobody is put into two hearings at a time unless whoever books says that it is meant. */
@Injectable()
export class HearingClashes {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
  ) {}

  /**
   * @param isMeant the sender was told, and means it
   * @returns who meant a clash; null where there is none
   * @throws Problem 422 that says who is at another hearing, and when: neither its case nor its court
   */
  async refuse({ id, caseId, startsAt, minutes }: Planned, isMeant: boolean, pointer = ''): Promise<string | null> {
    // what has passed is on record, whoever was there
    if (startsAt <= new Date()) return null;
    const found: Clash[] = await this.db.query('select * from app.clashes_of($1, $2, $3, $4)', [caseId, id, startsAt, minutes]);
    if (!found.length) return null;
    if (isMeant) return this.acting.actor.userId;
    const clashes = found.map(({ user_id, starts_at, ends_at }) => ({ userId: user_id, startsAt: starts_at.toISOString(), endsAt: ends_at.toISOString() }));
    throw new Problem(422, 'rule', { errors: [{ pointer: `${pointer}/startsAt`, key: 'rule.hearing_clash' }], clashes });
  }
}
