import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { partialDate } from '#libs/law/partial-date';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { NameIndex } from './name-index';
import type { NewPersonDto, PersonChangesDto, PersonDto } from './person.dto';
import { Person } from './person.entity';
import { displayName, type PersonName } from './person-name';

/** Persons on file: made, changed, and found again by any of their names. */
@Injectable()
export class PersonFiles {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly index: NameIndex,
  ) {}

  async add(keyId: string, details: NewPersonDto, id = uuidv7()): Promise<string> {
    refuseNameless(details.names);
    const empty = { disabilities: [], vulnerabilities: [], languages: [] };
    await this.db.insert(Person, this.db.create(Person, { ...empty, ...details, ...years(details), id, keyId }));
    await this.index.put(id, details.names);
    return id;
  }

  async change(id: string, seen: number, changes: PersonChangesDto): Promise<PersonDto> {
    if (changes.names) refuseNameless(changes.names);
    const person = await this.db.findOne(Person, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!person) throw notFound();
    refuseStale(person, seen, changes);
    await this.db.save(Object.assign(person, changes, years(changes)));
    if (changes.names) await this.index.put(id, changes.names);
    return shownPerson(person);
  }

  async one(id: string): Promise<PersonDto> {
    const person = await this.db.findOneBy(Person, { id });
    if (!person) throw notFound();
    return shownPerson(person);
  }
}

function refuseNameless(names: PersonName[]): void {
  if (!names.length || names.some(name => !displayName([name]))) throw broken('person_has_a_name', '/names');
}

/** The year of birth stands in clear, for statistics; the rest of the date is sealed. */
function years({ birthDate }: PersonChangesDto): { birthYear?: number | null } {
  if (birthDate === undefined) return {};
  const lower = birthDate && partialDate(birthDate).lower;
  const upper = birthDate && partialDate(birthDate).upper;
  const sure = lower && upper && lower.slice(0, 4) === upper.slice(0, 4);
  return { birthYear: sure ? Number(lower.slice(0, 4)) : null };
}

export function shownPerson({ keyId: _, languages: __, ...person }: Person): PersonDto {
  return { ...person, displayName: displayName(person.names) };
}
