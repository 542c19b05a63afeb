import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { CaseKeys } from '../cases/case-keys';
import { refuseStale } from '../http/if-match.decorator';
import { forbidden, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { ConflictWallDto, NewConflictWallDto, WallLiftingDto } from './conflict-wall.dto';
import { ConflictWall } from './conflict-wall.entity';

@Injectable()
export class ConflictWallsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
  ) {}

  async of(caseId: string): Promise<ConflictWallDto[]> {
    const walls = await this.db.find(ConflictWall, { where: { caseId }, order: { createdAt: 'DESC', id: 'DESC' } });
    return walls.map(shown);
  }

  /** The database closes the case to him in the same transaction, and ends his part in the team. */
  async raise(caseId: string, body: NewConflictWallDto): Promise<ConflictWallDto> {
    const keyId = await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        const { userId, reason } = body;
        await this.db.insert(ConflictWall, this.db.create(ConflictWall, { id, caseId, keyId, userId, reason }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  /** What he saw by office or supervision he sees again; his part in the team does not come back by itself. */
  async lift(actor: Actor, id: string, seen: number, { reason }: WallLiftingDto): Promise<ConflictWallDto> {
    const standing = await this.one(id);
    refuseStale(standing, seen, {});
    const wall = await this.db.findOne(ConflictWall, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!wall) throw forbidden();
    refuseStale(wall, seen, {});
    const saved = await this.db.save(Object.assign(wall, { liftedAt: new Date(), liftedBy: actor.userId, liftReason: reason }));
    return shown(saved);
  }

  private async one(id: string): Promise<ConflictWallDto> {
    const wall = await this.db.findOneBy(ConflictWall, { id });
    if (!wall) throw notFound();
    return shown(wall);
  }
}

function shown({ id, userId, reason, createdBy, createdAt, liftedBy, liftedAt, liftReason, version }: ConflictWall): ConflictWallDto {
  return {
    id, userId, reason, raisedBy: createdBy, raisedAt: createdAt.toISOString(),
    liftedBy, liftedAt: liftedAt && liftedAt.toISOString(), liftReason, version,
  };
}
