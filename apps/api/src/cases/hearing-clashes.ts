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
    const found = await this.of({ id, caseId, startsAt, minutes });
    if (!found.length) return null;
    if (isMeant) return this.acting.actor.userId;
    throw refusal(found, `${pointer}/startsAt`);
  }

  /** @throws Problem 422 when somebody who has been named at a coming hearing is at another then, and that is not meant */
  async refuseNamed(hearing: Hearing, userId: string, isMeant: boolean): Promise<void> {
    if (isMeant || hearing.status !== 'scheduled') return;
    const found = (await this.of(hearing)).filter(({ user_id }) => user_id === userId);
    if (found.length) throw refusal(found, '/userId');
  }

  private async of({ id, caseId, startsAt, minutes }: Planned): Promise<Clash[]> {
    // what has passed is on record, whoever was there
    if (startsAt <= new Date()) return [];
    return this.db.query('select * from app.clashes_of($1, $2, $3, $4)', [caseId, id, startsAt, minutes]);
  }
}

function refusal(found: Clash[], pointer: string): Problem {
  const clashes = found.map(({ user_id, starts_at, ends_at }) => ({ userId: user_id, startsAt: starts_at.toISOString(), endsAt: ends_at.toISOString() }));
  return new Problem(422, 'rule', { errors: [{ pointer, key: 'rule.hearing_clash' }], clashes });
}
