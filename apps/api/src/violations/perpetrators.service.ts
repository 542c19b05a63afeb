import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { nameFit } from '#libs/sealing/name-fit';
import { VoidingObstacles } from '../cases/voiding-obstacles';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { displayName } from '../people/person-name';
import { Act } from './act.entity';
import type { InvolvementDto, NewCertaintyDto, NewInvolvementDto } from './involvement.dto';
import { Involvement, InvolvementCertainty } from './involvement.entity';
import { type Matter, Matters } from './matters';
import type { FoundPerpetratorDto, NewPerpetratorDto, PerpetratorChangesDto, PerpetratorDto } from './perpetrator.dto';
import { Perpetrator } from './perpetrator.entity';
import { PerpetratorIndex } from './perpetrator-index';
import { shownInvolvement, shownPerpetrator } from './violations-shown';
import type { VoidingDto } from './void.dto';
import { Voiding } from './voiding';

const WORTH_SHOWING = 0.45;
const SHOWN = 20;

@Injectable()
export class PerpetratorsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly matters: Matters,
    private readonly index: PerpetratorIndex,
    private readonly receipts: Receipts,
    private readonly voiding: Voiding,
    private readonly obstacles: VoidingObstacles,
  ) {}

  async enterInCase(caseId: string, body: NewPerpetratorDto): Promise<PerpetratorDto> {
    return this.enter(await this.matters.ofCase(caseId), body);
  }

  async enterInFile(clientId: string, body: NewPerpetratorDto): Promise<PerpetratorDto> {
    return this.enter(await this.matters.ofClient(clientId), body);
  }

  async change(id: string, seen: number, changes: PerpetratorChangesDto): Promise<PerpetratorDto> {
    const perpetrator = await this.db.findOne(Perpetrator, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!perpetrator) throw notFound();
    refuseStale(perpetrator, seen, changes);
    if (perpetrator.voidedAt) throw broken('voided_record_stays_as_it_is');
    await this.db.save(Object.assign(perpetrator, changes));
    if (changes.name !== undefined) await this.index.put(perpetrator);
    return this.read(id);
  }

  /** Among those the actor may see, best first. */
  async search(text: string): Promise<FoundPerpetratorDto[]> {
    const met = await this.db.findBy(Perpetrator, { id: In(await this.index.candidates(text)) });
    const fits = met.flatMap(one => (one.name ? [{ one, fit: nameFit(text, displayName([one.name])) }] : []));
    const best = fits.filter(({ fit }) => fit >= WORTH_SHOWING).sort((a, b) => b.fit - a.fit).slice(0, SHOWN).map(({ one }) => one);
    const cases: { id: string; code: string }[] = await this.db.query('select id, code from cases where id = any ($1::uuid[])', [best.map(one => one.caseId)]);
    const codes = new Map(cases.map(({ id, code }) => [id, code]));
    return best.map(one => ({ ...shownPerpetrator(one), caseCode: codes.get(one.caseId ?? '') ?? null }));
  }

  async involve(actId: string, body: NewInvolvementDto): Promise<InvolvementDto> {
    const act = await this.db.findOneBy(Act, { id: actId });
    if (!act) throw notFound();
    const { caseId, clientId, keyId } = act;
    return this.receipts.once(
      body,
      async id => {
        const { perpetratorId, part, certainty, since } = body;
        await this.db.insert(Involvement, { id, actId, perpetratorId, part, caseId, clientId, keyId });
        await this.db.insert(InvolvementCertainty, { involvementId: id, certainty, since, caseId, clientId });
        return this.involvement(id);
      },
      id => this.involvement(id),
    );
  }

  /** He was identified, charged or convicted since. What was known before stays. */
  async establish(id: string, body: NewCertaintyDto): Promise<InvolvementDto> {
    const { caseId, clientId } = await this.found(id);
    return this.receipts.once(
      body,
      async certaintyId => {
        const { certainty, since } = body;
        await this.db.insert(InvolvementCertainty, { id: certaintyId, involvementId: id, certainty, since, caseId, clientId });
        return this.involvement(id);
      },
      () => this.involvement(id),
    );
  }

  /** He had no part in it after all. What was known of it stays on record. */
  async withdraw(id: string, seen: number, actor: Actor, voiding: VoidingDto): Promise<InvolvementDto> {
    await this.voiding.of(Involvement, id, seen, actor, voiding);
    return this.involvement(id);
  }

  /** He was entered by mistake. @throws Problem 409 that names what stands of him */
  async void(id: string, seen: number, actor: Actor, voiding: VoidingDto): Promise<PerpetratorDto> {
    // whoever may only read it is told of no obstacles
    if (!(await this.db.findOne(Perpetrator, { where: { id }, lock: { mode: 'pessimistic_write' } }))) throw notFound();
    await this.obstacles.refuse(id);
    await this.voiding.of(Perpetrator, id, seen, actor, voiding);
    return this.read(id);
  }

  private enter(matter: Matter, body: NewPerpetratorDto): Promise<PerpetratorDto> {
    return this.receipts.once(
      body,
      async id => {
        const perpetrator = this.db.create(Perpetrator, { ...body, ...matter, id });
        await this.db.insert(Perpetrator, perpetrator);
        await this.index.put(perpetrator);
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  private async read(id: string): Promise<PerpetratorDto> {
    const perpetrator = await this.db.findOneBy(Perpetrator, { id });
    if (!perpetrator) throw notFound();
    return shownPerpetrator(perpetrator);
  }

  private async found(id: string): Promise<Involvement> {
    const involvement = await this.db.findOneBy(Involvement, { id });
    if (!involvement) throw notFound();
    return involvement;
  }

  private async involvement(id: string): Promise<InvolvementDto> {
    const certainties = await this.db.findBy(InvolvementCertainty, { involvementId: id });
    return shownInvolvement(await this.found(id), certainties);
  }
}
