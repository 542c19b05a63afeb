import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { indexTokens, queryTokens } from '#libs/sealing/blind-index';
import { Keyring } from '#libs/sealing/keyring';
import { phoneDigits } from '#libs/sealing/likely-duplicate';
import { openRows } from '#libs/sealing/open-rows';
import { displayName, type PersonName, readNames } from '../people/person-name';
import { KNOWN, type KnownRow } from './known-at-the-desk.statement';

/** Somebody who may be meant, opened. */
export type Candidate = Omit<KnownRow, 'names' | 'keys' | 'wrapped'> & { names: PersonName[] };

/** The blind index of the desk: of people on file and of enquiries, by name and phone. */
@Injectable()
export class DeskIndex {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
  ) {}

  async put(enquiryId: string, officeId: string, names: PersonName[], phone: string | null): Promise<void> {
    const tokens = [...indexTokens(this.keyring, names.map(name => displayName([name]))), ...this.phoneTokens(phone)];
    await this.db.query('delete from enquiry_tokens where enquiry_id = $1', [enquiryId]);
    await this.db.query('insert into enquiry_tokens (token, enquiry_id, office_id) select unnest($1::bigint[]), $2::uuid, $3::uuid', [tokens, enquiryId, officeId]);
  }

  /** Who matches every word, else any of them, else shares half of the letters; whoever has the phone comes with them. */
  async candidates(text: string, phone: string | null): Promise<Candidate[]> {
    const { selective, fallback } = queryTokens(this.keyring, text);
    const byPhone = await this.matching([this.phoneTokens(phone)], 1);
    for (const wanted of new Set([selective.length, Math.min(2, selective.length), 1])) {
      const met = await this.matching(selective, wanted);
      if (met.length) return [...byPhone, ...met];
    }
    return [...byPhone, ...(await this.matching(fallback.map(token => [token]), Math.ceil(fallback.length / 2)))];
  }

  /** Who shares two words of the name, or the phone: enough for `likelySame` to judge. */
  async lookalikes(text: string, phone: string | null): Promise<Candidate[]> {
    const { selective } = queryTokens(this.keyring, text);
    const [byPhone, byName] = [await this.matching([this.phoneTokens(phone)], 1), await this.matching(selective, Math.min(2, selective.length))];
    return [...byPhone, ...byName];
  }

  private async matching(groups: string[][], wanted: number): Promise<Candidate[]> {
    const tokens = groups.flat();
    if (!tokens.length) return [];
    const words = groups.flatMap((group, word) => group.map(() => word));
    const rows = await KNOWN.rows(this.db, [tokens, words, wanted]);
    return this.opened(rows);
  }

  /** The keys came along wrapped: only this function of the owner hands them to the desk. */
  private async opened(rows: KnownRow[]): Promise<Candidate[]> {
    const keys = async () => new Map(rows.map(row => [row.keys, Buffer.from(row.wrapped, 'base64')]));
    for (const [source, table] of [['person', 'persons'], ['enquiry', 'enquiries']] as const) {
      const ofTable = rows.filter(row => row.source === source);
      const read = { names: { table, column: 'names', row: 'id', read: readNames }, phone: { table, column: 'phone', row: 'id' } } as const;
      await openRows<KnownRow>(this.keyring, keys, ofTable, read);
    }
    return rows.map(({ keys: _, wrapped: __, ...row }) => row as unknown as Candidate);
  }

  private phoneTokens(phone: string | null): string[] {
    const digits = phone && phoneDigits(phone);
    return digits ? [this.keyring.indexToken(`phone ${digits}`)] : [];
  }
}
