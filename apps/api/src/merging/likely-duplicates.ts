import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { nameFit } from '#libs/sealing/name-fit';
import { Acting } from '../database/acting';
import type { ClientRowDto } from '../people/client-row.dto';
import { Client } from '../people/client.entity';
import { displayName, type PersonName } from '../people/person-name';
import { Person } from '../people/person.entity';
import { DifferentClients } from './different-clients';
import { LIKELY_PAIRS } from './likely-duplicates.statement';
import type { LikelyDuplicateDto } from './merge.dto';

const WORTH_SHOWING = 60;
const SHOWN = 100;

interface Opened {
  row: ClientRowDto;
  person: Person;
}

/** Clients who may be one person: met by tokens of their names, then compared by the opened names. */
@Injectable()
export class LikelyDuplicates {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly different: DifferentClients,
  ) {}

  async list(): Promise<LikelyDuplicateDto[]> {
    const pairs = await LIKELY_PAIRS.rows(this.db, [this.acting.actor.userId]);
    const clients = await this.opened(pairs.flatMap(({ one, other }) => [one, other]));
    const areDifferent = await this.different.known();
    return pairs
      .flatMap(pair => {
        const [one, other] = [clients.get(pair.one), clients.get(pair.other)];
        return one && other && !areDifferent(pair.one, one.person, pair.other, other.person) ? [compared(one, other)] : [];
      })
      .filter(({ fit }) => fit >= WORTH_SHOWING)
      .sort((a, b) => likeness(b) - likeness(a))
      .slice(0, SHOWN);
  }

  private async opened(ids: string[]): Promise<Map<string, Opened>> {
    const clients = await this.db.findBy(Client, { id: In(ids) });
    const persons = new Map((await this.db.findBy(Person, { id: In(clients.map(client => client.personId)) })).map(person => [person.id, person]));
    return new Map(
      clients.flatMap(({ id, code, kind, officeId, personId }) => {
        const person = persons.get(personId);
        return person ? [[id, { person, row: { id, code, kind, officeId, displayName: displayName(person.names), birthYear: person.birthYear } }] as const] : [];
      }),
    );
  }
}

function compared({ row: one, person: a }: Opened, { row: other, person: b }: Opened): LikelyDuplicateDto {
  const same = <Value>(first: Value | null, second: Value | null) => first !== null && first === second;
  return { one, other, fit: fitOf(a.names, b.names), sameYear: same(a.birthYear, b.birthYear), sameRegion: same(a.region, b.region) };
}

/** A shorter name may lack what the longer has, so the better direction counts; of several names, the best pair. */
function fitOf(ours: PersonName[], theirs: PersonName[]): number {
  const fits = ours.flatMap(mine => theirs.map(other => {
    const [a, b] = [displayName([mine]), displayName([other])];
    return (nameFit(a, b) + nameFit(b, a)) / 2;
  }));
  return Math.round(100 * Math.max(...fits));
}

const likeness = ({ fit, sameYear, sameRegion }: LikelyDuplicateDto) => fit + (sameYear ? 20 : 0) + (sameRegion ? 5 : 0);
