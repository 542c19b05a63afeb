import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { editionInForce } from '#libs/law/code-edition';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { VoidingDto } from '../violations/void.dto';
import { CaseKeys } from './case-keys';
import type { ChargeChangesDto, ChargeDto, NewChargeDto } from './charge.dto';
import { Charge } from './charge.entity';
import { FORMER_OUTCOMES } from './former-outcomes.statement';
import type { ReclassificationDto } from './reclassification.dto';
import type { VoidedChargeDto } from './voided.dto';
import { VoidingObstacles } from './voiding-obstacles';

@Injectable()
export class ChargesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
    private readonly obstacles: VoidingObstacles,
  ) {}

  async bring(caseId: string, body: NewChargeDto): Promise<ChargeDto> {
    const keyId = await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        const codeEdition = body.codeEdition ?? editionOfTheAct(body.allegedOn);
        await this.db.insert(Charge, this.db.create(Charge, { ...body, codeEdition, id, caseId, keyId, outcome: 'pending' }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: ChargeChangesDto): Promise<ChargeDto> {
    const charge = await this.locked(id);
    refuseStale(charge, seen, changes);
    await this.db.save(Object.assign(charge, changes));
    return this.one(id);
  }

  async reclassify(id: string, seen: number, body: ReclassificationDto): Promise<ChargeDto> {
    const charge = await this.locked(id);
    return this.receipts.once(
      body,
      async successorId => {
        refuseStale(charge, seen, {});
        const { codeEdition = charge.codeEdition, article, part, decidedOn, decidedInId } = body;
        const successor = { ...carriedOver(charge), id: successorId, codeEdition, article, part, reclassifiedFromId: id };
        await this.db.save(Object.assign(charge, { ...ENDED, decidedOn: decidedOn ?? null, decidedInId: decidedInId ?? null }));
        await this.db.insert(Charge, this.db.create(Charge, successor));
        return this.one(successorId);
      },
      successorId => this.one(successorId),
    );
  }

  /** @throws Problem 409 when it has had an outcome, is what another one became, or a claim rests on it */
  async void({ userId }: Actor, id: string, seen: number, { reason }: VoidingDto): Promise<VoidedChargeDto> {
    const charge = await this.locked(id);
    refuseStale(charge, seen, {});
    if (charge.voidedAt) throw broken('voided_record_stays_as_it_is');
    await this.obstacles.refuse(id);
    const voidedAt = new Date();
    await this.db.save(Object.assign(charge, { voidedAt, voidedBy: userId, voidReason: reason }));
    return { ...(await this.one(id)), voidedAt: voidedAt.toISOString(), voidedBy: userId, voidReason: reason };
  }

  private async locked(id: string): Promise<Charge> {
    const charge = await this.db.findOne(Charge, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!charge) throw notFound();
    return charge;
  }

  private async one(id: string): Promise<ChargeDto> {
    const charge = await this.db.findOneBy(Charge, { id });
    if (!charge) throw notFound();
    const { caseId: _case, keyId: _key, voidedAt: _at, voidedBy: _by, voidReason: _why, ...shown } = charge;
    return { ...shown, formerOutcomes: await FORMER_OUTCOMES.rows(this.db, [id]) };
  }
}

/** What was, it is no more: a sentence is imposed on what the charge became. */
const ENDED = {
  outcome: 'reclassified', imposedKind: null, imposedMonths: null, servedFrom: null, servedUntil: null, paroledOn: null,
} as const;

/** The same act of the same person, pending under another article; what was served remains served. */
const carriedOver = (charge: Charge) => {
  const { caseId, keyId, proceedingId, accusedPersonId, eventId, perpetratorId, allegedOn, particulars, soughtKind, soughtMonths, servedFrom, servedUntil } = charge;
  return {
    caseId, keyId, proceedingId, accusedPersonId, eventId, perpetratorId, allegedOn, particulars, soughtKind, soughtMonths, servedFrom, servedUntil,
    outcome: 'pending' as const,
  };
};

/** @throws Problem 422 when the date leaves more than one edition, or none, to choose from */
function editionOfTheAct(allegedOn: string | undefined): string {
  const edition = allegedOn && editionInForce(allegedOn);
  if (!edition) throw broken('code_edition_follows_the_act', '/codeEdition');
  return edition.code;
}
