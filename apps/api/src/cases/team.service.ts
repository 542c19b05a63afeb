import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Assignment } from './assignment.entity';
import type { AssignmentDto, AssignmentEndDto, NewAssignmentDto } from './assignment.dto';
import { CaseKeys } from './case-keys';

@Injectable()
export class TeamService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
  ) {}

  async assign(caseId: string, body: NewAssignmentDto): Promise<AssignmentDto> {
    await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        const { userId, role, startsOn, endsOn } = body;
        await this.db.insert(Assignment, { id, caseId, userId, role, startsOn, endsOn });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  /** The last day on the team; the assignment itself stays on record. */
  async end(id: string, seen: number, { endsOn }: AssignmentEndDto): Promise<AssignmentDto> {
    const assignment = await this.db.findOne(Assignment, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!assignment) throw notFound();
    refuseStale(assignment, seen, { endsOn });
    await this.db.save(Object.assign(assignment, { endsOn }));
    return shown(assignment);
  }

  private async one(id: string): Promise<AssignmentDto> {
    const assignment = await this.db.findOneBy(Assignment, { id });
    if (!assignment) throw notFound();
    return shown(assignment);
  }
}

function shown({ id, userId, role, startsOn, endsOn, version }: Assignment): AssignmentDto {
  return { id, userId, role, startsOn, endsOn: endsOn === 'infinity' ? null : endsOn, version };
}
