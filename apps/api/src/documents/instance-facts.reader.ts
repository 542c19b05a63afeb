import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In, IsNull } from 'typeorm';
import { officeDay } from '#libs/law/office-day';
import { Body } from '../cases/body.entity';
import { Hearing } from '../cases/hearing.entity';
import { Proceeding } from '../cases/proceeding.entity';
import type { Asking, CaseFacts, Instance } from './case-facts';

type InstanceParts = Pick<CaseFacts, 'instances' | 'decisions' | 'hearingDay'>;

/** What the proceedings of a case can fill into a paper. */
@Injectable()
export class InstanceFacts {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  async read({ caseId, proceedingId }: Asking): Promise<InstanceParts> {
    const all = await this.db.find(Proceeding, { where: { caseId, voidedAt: IsNull() }, order: { id: 'ASC' } });
    const chosen = all.filter(({ id, closedOn }) => (proceedingId ? id === proceedingId : !closedOn));
    const attacked = chosen.flatMap(one => all.find(({ id }) => id === one.originId) ?? (one.closedOn ? one : []));
    const bodies = await this.db.findBy(Body, { id: In(all.flatMap(({ bodyId }) => bodyId ?? [])) });
    const instance = ({ bodyId, number, closedOn }: Proceeding): Instance => ({ body: bodies.find(({ id }) => id === bodyId)?.name ?? null, number, closedOn });
    return { instances: chosen.map(instance), decisions: [...new Set(attacked)].map(instance), hearingDay: await this.hearingDay(chosen.map(({ id }) => id)) };
  }

  private async hearingDay(proceedingIds: string[]): Promise<string | null> {
    const hearings = await this.db.find(Hearing, { where: { proceedingId: In(proceedingIds) }, order: { startsAt: 'ASC' } });
    const found = hearings.find(({ status, startsAt }) => status === 'scheduled' && startsAt > new Date()) ?? hearings.findLast(({ status }) => status !== 'cancelled' && status !== 'voided');
    return found ? officeDay(found.zone, found.startsAt) : null;
  }
}
