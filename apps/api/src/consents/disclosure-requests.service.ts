import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, type FindOptionsWhere, In } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { disclosureRequestState } from '#libs/law/consent/disclosure-request-state';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Disclosure } from './disclosure.entities';
import type { DisclosureRequestDto, NewDisclosureRequestDto, NewDisclosureVerdictDto } from './disclosure-request.dto';
import { DisclosureRequest, DisclosureVerdictGiven } from './disclosure-request.entities';

/** Codes of the cases, and whether the actor is a second person: for the policies decide it again when he speaks. $1 requests */
const OF_REQUESTS = `
  select r.id, c.code, app.request_waits(r) and (select app.actor()) not in (r.created_by, r.prepared_by)
      and ((select app.has_role('director')) or (select app.has_role('supervisor')) and exists (select from case_access a
        where a.user_id = (select app.actor()) and a.case_id = r.case_id and a.writes
          and (select current_date) between a.valid_from and a.valid_to and a.until > (select now()))) as yours
    from disclosure_requests r join cases c on c.id = r.case_id where r.id = any ($1)`;

/** What was asked for, in the last two months: what waits first. */
const LATELY = `
  select r.id from disclosure_requests r where r.created_at > now() - interval '60 days' order by app.request_waits(r) desc, r.id desc limit 200`;

/** A package is asked for by one, and approved by another who sees just what was asked for. */
@Injectable()
export class DisclosureRequests {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly receipts: Receipts,
  ) {}

  async lately(): Promise<DisclosureRequestDto[]> {
    const order: { id: string }[] = await this.db.query(LATELY);
    const found = new Map((await this.found({ id: In(order.map(({ id }) => id)) })).map(one => [one.id, one]));
    return order.flatMap(({ id }) => found.get(id) ?? []);
  }

  /** Of one case, the last asked for first. */
  of(caseId: string): Promise<DisclosureRequestDto[]> {
    return this.found({ caseId });
  }

  /** @throws Problem 404 */
  ask({ officeId }: Actor, disclosureId: string, body: NewDisclosureRequestDto): Promise<DisclosureRequestDto> {
    return this.receipts.once(
      body,
      async id => {
        const disclosure = await this.db.findOneBy(Disclosure, { id: disclosureId });
        if (!disclosure) throw notFound();
        const { caseId, recipient } = disclosure;
        const keyId = await this.keyOf(officeId);
        await this.db.insert(DisclosureRequest, this.db.create(DisclosureRequest, { id, disclosureId, caseId, keyId, recipient }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  /** @throws Problem 404; 422 for his own, for another digest than that of what was asked for, and for what has changed since */
  async decide({ userId, officeId }: Actor, id: string, { verdict, reason, digest }: NewDisclosureVerdictDto): Promise<DisclosureRequestDto> {
    const { caseId, createdBy, preparedBy } = await this.one(id);
    if ([createdBy, preparedBy].includes(userId)) throw broken('second_person_decides');
    const keyId = await this.keyOf(officeId);
    await this.db.insert(DisclosureVerdictGiven, this.db.create(DisclosureVerdictGiven, { requestId: id, caseId, keyId, verdict, reason: reason ?? null, digest }));
    return this.one(id);
  }

  private async one(id: string): Promise<DisclosureRequestDto> {
    const [request] = await this.found({ id });
    if (!request) throw notFound();
    return request;
  }

  private async found(where: FindOptionsWhere<DisclosureRequest>): Promise<DisclosureRequestDto[]> {
    const requests = await this.db.find(DisclosureRequest, { where, order: { id: 'DESC' }, take: 1_000 });
    const ids = requests.map(({ id }) => id);
    const verdicts = await this.db.findBy(DisclosureVerdictGiven, { requestId: In(ids) });
    const more: { id: string; code: string; yours: boolean }[] = await this.db.query(OF_REQUESTS, [ids]);
    const moreOf = new Map(more.map(({ id, ...one }) => [id, one]));
    const now = new Date();
    return requests.flatMap(({ keyId: _, createdAt, ...request }) => {
      const ofIt = moreOf.get(request.id);
      const given = verdicts.find(({ requestId }) => requestId === request.id) ?? null;
      return ofIt ? { ...request, ...shown(createdAt, given, now), caseCode: ofIt.code, yoursToDecide: ofIt.yours } : [];
    });
  }

  private async keyOf(officeId: string): Promise<string> {
    const [{ id }] = await this.db.query('select id from data_keys where office_id = $1', [officeId]);
    return id;
  }
}

function shown(askedAt: Date, given: DisclosureVerdictGiven | null, now: Date) {
  const verdict = given && { verdict: given.verdict, reason: given.reason, createdBy: given.createdBy, createdAt: given.createdAt.toISOString() };
  return { createdAt: askedAt.toISOString(), verdict, state: disclosureRequestState(askedAt, given && { verdict: given.verdict, givenAt: given.createdAt }, now) };
}
