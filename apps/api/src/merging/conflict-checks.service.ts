import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { nameTokens } from '#libs/sealing/blind-index';
import { Keyring } from '#libs/sealing/keyring';
import { nameFit } from '#libs/sealing/name-fit';
import { Acting } from '../database/acting';
import { SealedReader } from '../database/sealed-reader';
import { SealedWriter } from '../database/sealed-writer';
import { decodeCursor, encodeCursor, type PageQuery, UUID } from '../http/page';
import { Receipts } from '../http/receipts';
import { displayName } from '../people/person-name';
import type { ToldFindingDto } from '../people/told-finding.dto';
import type { ConflictAnswerDto, ConflictCheckDto, ConflictCheckListDto, ConflictFindingDto, NewConflictCheckDto } from './conflict-check.dto';

const OF_OFFICE = 'select id from data_keys where office_id = $1';
const CHECK = 'select kind, office_id as "officeId", weaker from app.check_conflict($1, $2::bigint[], $3::int[], $4, $5, $6, $7, $8, $9, $10::uuid[])';
const EVERYBODY = `select id, office_id as "officeId", encode(display_name, 'base64') as name from users where current_date between employed_from and employed_to`;

/** Supervisors by their office; directors stand beneath the office null. */
const WHOM_TO_ASK = `
  select distinct u.id, case g.role when 'supervisor' then u.office_id end as "officeId" from users u join role_grants g on g.user_id = u.id
    where g.role in ('supervisor', 'director') and current_date between g.starts_on and g.ends_on and current_date between u.employed_from and u.employed_to`;

/** A word that may lack a letter still names a colleague. */
const SAME_COLLEAGUE = 0.85;

/** Compares a name with everybody's in the organisation, and keeps that it was compared. */
@Injectable()
export class ConflictChecks {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly keyring: Keyring,
    private readonly writer: SealedWriter,
    private readonly reader: SealedReader,
    private readonly receipts: Receipts,
  ) {}

  /** A repeated POST is answered without findings: they are told once. */
  check(body: NewConflictCheckDto): Promise<ConflictAnswerDto> {
    return this.receipts.once(body, id => this.compare(id, body), async id => ({ id, findings: [] }));
  }

  private async compare(id: string, { birthYear, enquiryId, ...typed }: NewConflictCheckDto): Promise<ConflictAnswerDto> {
    const name = displayName([typed]);
    const colleagues = await this.colleagues(name);
    const groups = nameTokens(this.keyring, name);
    const leading = leadingWords(groups, nameTokens(this.keyring, displayName([{ family: typed.family, given: typed.given }])));
    const words = groups.flatMap((group, word) => group.map(() => word));
    const [{ id: keyId }] = await this.db.query(OF_OFFICE, [this.acting.actor.officeId]);
    const sealed = await this.writer.text(keyId, { table: 'conflict_checks', column: 'name', row: id }, name);
    const found: ToldFindingDto[] = await this.db.query(CHECK, [id, groups.flat(), words, groups.length, leading, birthYear ?? null, enquiryId ?? null, sealed, keyId, colleagues]);
    return { id, findings: await this.withWhomToAsk(found) };
  }

  /** In which offices somebody of that name works. */
  private async colleagues(name: string): Promise<string[]> {
    const users: { id: string; officeId: string; name: string }[] = await this.db.query(EVERYBODY);
    await this.reader.open(users, { name: { table: 'users', column: 'display_name', row: 'id' } });
    const same = users.filter(user => Math.min(nameFit(name, user.name), nameFit(user.name, name)) >= SAME_COLLEAGUE);
    return [...new Set(same.map(user => user.officeId))];
  }

  /** Of a colleague, and where an office has no supervisor, the directors are asked. */
  private async withWhomToAsk(found: ToldFindingDto[]): Promise<ConflictFindingDto[]> {
    if (!found.length) return [];
    const people: { id: string; officeId: string | null }[] = await this.db.query(WHOM_TO_ASK);
    const of = (officeId: string | null) => people.filter(one => one.officeId === officeId).map(({ id }) => id);
    return found.map(one => {
      const supervisors = one.kind === 'colleague' ? [] : of(one.officeId);
      return { ...one, ask: supervisors.length ? supervisors : of(null) };
    });
  }

  /** Of what others asked neither name nor year: it may be somebody's whom the reader does not see. A name is forgotten when whom it led to is erased. */
  async list({ limit = 25, after }: PageQuery): Promise<ConflictCheckListDto> {
    const [last] = decodeCursor(after, [UUID]) ?? [null];
    const rows = await this.shown(`where $1::uuid is null or k.id < $1 order by k.id desc limit $2`, [last, limit + 1]);
    const items = rows.slice(0, limit);
    return { items, next: rows.length > limit ? encodeCursor([items[limit - 1].id]) : null };
  }

  /** One's own of the last day that led to nobody yet: each can be carried over to a case. */
  async own(): Promise<ConflictCheckDto[]> {
    return this.shown(`where k.created_by = app.actor() and k.created_at > now() - interval '1 day' and k.case_id is null and k.name is not null
      and not exists (select from clients c where c.check_id = k.id) order by k.id desc`, []);
  }

  /** Names whose key the reader does not hold, as he does not see that client any more, stay closed. */
  private async shown(which: string, values: unknown[]): Promise<ConflictCheckDto[]> {
    const rows: (Omit<ConflictCheckDto, 'createdAt'> & { createdAt: Date })[] = await this.db.query(
      `select k.id, k.found, k.created_by as "createdBy", k.created_at as "createdAt", case when k.created_by = app.actor() then k.birth_year end as "birthYear",
          case when k.created_by = app.actor() and exists (select from data_keys d where d.id = k.key_id) then encode(k.name, 'base64') end as name
        from conflict_checks k ${which}`, values,
    );
    await this.reader.open(rows, { name: { table: 'conflict_checks', column: 'name', row: 'id' } });
    return rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.toISOString() }));
  }
}

/** How many of the words, from the first, are the family and the given name: enough for a weaker finding. */
function leadingWords(all: string[][], leading: string[][]): number {
  const isFirst = leading.every(([word], at) => all[at]?.[0] === word);
  return isFirst ? leading.length : all.length;
}
