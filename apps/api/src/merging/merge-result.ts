import { Injectable } from '@nestjs/common';
import { mergedFile, type MergeField, type MergeSide } from '#libs/law/merged-file';
import { SealedWriter } from '../database/sealed-writer';
import type { Client } from '../people/client.entity';
import type { Person } from '../people/person.entity';

export const mergeSide = ({ kind, victimClientId, takenOn, referralSource, referredByClientId, id }: Client, person: Person): MergeSide & Omit<Person, 'id'> =>
  ({ ...person, kind, victimClientId, takenOn, referralSource, referredByClientId, id });

/**
 * What the surviving rows will say, by column. Words are sealed for the row of the surviving person by whoever proposes and
 * sees them, so that whoever confirms need not see any.
 */
@Injectable()
export class MergeResult {
  constructor(private readonly writer: SealedWriter) {}

  async of(into: Client, survivor: Person, from: Client, former: Person, taken: MergeField[]): Promise<{ person: object; client: object }> {
    const file = mergedFile(mergeSide(into, survivor), mergeSide(from, former), taken);
    const sealed = async (column: string, words: string | null | undefined) => {
      if (words == null) return null;
      const bytes = await this.writer.text(into.keyId, { table: 'persons', column, row: survivor.id }, words);
      return `\\x${bytes.toString('hex')}`;
    };
    const json = (value: unknown) => (value == null ? null : JSON.stringify(value));
    const person = {
      names: await sealed('names', json(file.names)),
      birth_date: await sealed('birth_date', file.birthDate),
      phones: await sealed('phones', json(file.phones)),
      address: await sealed('address', file.address),
      identity_numbers: await sealed('identity_numbers', json(file.identityNumbers)),
      safe_contact: await sealed('safe_contact', json(file.safeContact)),
      note: await sealed('note', file.note),
      birth_year: file.birthYear,
      gender: file.gender,
      region: file.region,
      died_on: file.diedOn,
      disabilities: file.disabilities,
      vulnerabilities: file.vulnerabilities,
      languages: file.languages,
    };
    const client = {
      kind: file.kind,
      victim_client_id: file.victimClientId,
      taken_on: file.takenOn,
      referral_source: file.referralSource,
      referred_by_client_id: file.referredByClientId,
    };
    return { person, client };
  }
}
