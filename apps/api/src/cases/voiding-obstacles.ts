import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Statement } from '../database/statement';
import { Problem } from '../http/problem';

/** What came from a charge or a proceeding, by the list that the database asks as well. $1 which. */
const VOIDING_OBSTACLES_OF = new Statement<{ kind: string }>('voiding-obstacles', 'select distinct kind from app.voiding_obstacles where subject_id = $1 order by kind');

/** What something came from is no mistake, whatever it says. */
@Injectable()
export class VoidingObstacles {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** @throws Problem 409 that names what stands in the way, each kind once */
  async refuse(id: string): Promise<void> {
    const obstacles = await VOIDING_OBSTACLES_OF.rows(this.db, [id]);
    if (obstacles.length) throw new Problem(409, 'built-upon', { errors: obstacles.map(({ kind }) => ({ pointer: '', key: `rule.not_voided_with_${kind}` })) });
  }
}
