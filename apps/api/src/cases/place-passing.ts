import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { broken } from '../http/problem';
import { Assignment } from './assignment.entity';
import type { PassingPlaceDto } from './hand-over.dto';

export interface Passing {
  place: PassingPlaceDto;
  leaverId: string;
  toUserId: string | null;
  handOverId: string;
}

/** Who was on the team in a lesser role leaves that place for the new one. $1 case, $2 who, $3 first day, $4 the new role, $5 hand-over. */
const STEP_UP = `
  update assignments set ends_on = $3::date - 1, hand_over_id = $5, version = version + 1
    where case_id = $1 and user_id = $2 and starts_on < $3::date and ends_on >= $3::date
      and array_position(array['lead', 'counsel', 'intern', 'observer'], role) > array_position(array['lead', 'counsel', 'intern', 'observer'], $4)`;
const END = `update assignments set ends_on = $2::date - 1, hand_over_id = $3, version = version + 1 where id = $1`;
const IS_A_LAWYER = `
  select from role_grants where user_id = $1 and role in ('lawyer', 'supervisor') and $2::date between starts_on and ends_on`;

const PASS_TASKS = `
  update tasks set assignee_id = $3, version = version + 1
    where case_id = $1 and assignee_id = $2 and ending is null
      and not exists (select from assignments where case_id = $1 and user_id = $2 and id <> $4 and ends_on >= $5::date)`;

/** One place passes from one colleague to another, without a day between them, and with it what he had to do there. */
@Injectable()
export class PlacePassing {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** @throws Problem, or what the database refuses: then the transaction, or the savepoint around it, must be taken back */
  async pass({ place, leaverId, toUserId, handOverId }: Passing): Promise<void> {
    const { assignmentId, caseId, role, passesOn: startsOn } = place;
    if (!toUserId && role === 'lead') throw broken('case_keeps_a_lead', '/takers');
    if (toUserId === leaverId) throw broken('place_passes_to_somebody_else', '/takers');
    await this.db.query('set constraints assigned_once_at_a_time, one_lead_at_a_time deferred');
    if (toUserId) {
      const professional = role === 'lead' || role === 'counsel';
      if (professional && !(await this.isALawyer(toUserId, startsOn))) throw broken('counsel_is_a_lawyer', '/takers');
      await this.db.insert(Assignment, { id: uuidv7(), caseId, userId: toUserId, role: role as Assignment['role'], startsOn, handOverId });
      await this.db.query(STEP_UP, [caseId, toUserId, startsOn, role, handOverId]);
      if (role !== 'observer') await this.db.query(PASS_TASKS, [caseId, leaverId, toUserId, assignmentId, startsOn]);
    }
    await this.db.query(END, [assignmentId, startsOn, handOverId]);
    await this.db.query('set constraints assigned_once_at_a_time, one_lead_at_a_time immediate');
  }

  private async isALawyer(userId: string, day: string): Promise<boolean> {
    return (await this.db.query(IS_A_LAWYER, [userId, day])).length > 0;
  }
}
