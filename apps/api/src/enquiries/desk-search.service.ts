import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { likelySame, phoneDigits } from '#libs/sealing/likely-duplicate';
import { nameFit } from '#libs/sealing/name-fit';
import { displayName, type PersonName } from '../people/person-name';
import { type Candidate, DeskIndex } from './desk-index';
import type { KnownVisitorDto } from './known-visitor.dto';

const SHOWN = 20;
const WORTH_SHOWING = 0.45;
const SEEN = `insert into audit_entries (act, subject, subject_id) select 'read', s.subject, s.id from unnest($1::text[], $2::uuid[]) s(subject, id)`;

/** Searching before creating: who of that name is known, of this desk's visitors and of everybody on file. */
@Injectable()
export class DeskSearch {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly index: DeskIndex,
  ) {}

  /** Best first. Whoever is shown is recorded as looked at. @throws Problem 422 to whom too many on file were shown lately */
  async search(text: string): Promise<KnownVisitorDto[]> {
    await this.db.query('select app.refuse_many_looks()');
    const phone = phoneDigits(text);
    const met = await this.index.candidates(phone ? '' : text, phone);
    const shown = once(met)
      .map(one => ({ one, fit: phone ? 1 : Math.max(...one.names.map(name => nameFit(text, displayName([name])))) }))
      .filter(({ fit }) => fit >= WORTH_SHOWING)
      .sort((a, b) => b.fit - a.fit || (b.one.receivedAt?.getTime() ?? 0) - (a.one.receivedAt?.getTime() ?? 0))
      .slice(0, SHOWN)
      .map(({ one, fit }) => known(one, fit));
    await this.record(shown);
    return shown;
  }

  /** Who may already be known: of one visitor the latest enquiry is enough. */
  async lookalikes(names: PersonName[], birthYear: number | null, phone: string | null): Promise<KnownVisitorDto[]> {
    const name = displayName(names);
    const met = await this.index.lookalikes(name, phone);
    return once(met)
      .filter(one => one.names.some(other => likelySame({ name, birthYear, phone }, { name: displayName([other]), birthYear: one.birthYear, phone: one.phone })))
      .map(one => known(one, Math.max(...one.names.map(other => nameFit(name, displayName([other]))))))
      .sort((a, b) => b.fit - a.fit)
      .slice(0, SHOWN);
  }

  async record(shown: KnownVisitorDto[]): Promise<void> {
    if (!shown.length) return;
    await this.db.query(SEEN, [shown.map(({ source }) => (source === 'person' ? 'persons' : 'enquiries')), shown.map(({ id }) => id)]);
  }
}

const once = (met: Candidate[]): Candidate[] => [...new Map(met.map(one => [one.id, one])).values()];

function known({ source, id, names, birthYear, officeId, diedOn, receivedAt, topic, outcome }: Candidate, fit: number): KnownVisitorDto {
  return { source, id, displayName: displayName(names), birthYear, officeId, diedOn, receivedAt: receivedAt && receivedAt.toISOString(), topic, outcome, fit: Math.round(100 * fit) };
}
