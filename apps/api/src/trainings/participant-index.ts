import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { indexTokens, queryTokens } from '#libs/sealing/blind-index';
import { Keyring } from '#libs/sealing/keyring';
import { phoneDigits } from '#libs/law/trainings/phone-digits';
import { LIKE_BY_NAME, LIKE_BY_PHONE } from './likeness.statement';

/** The blind index over participants, by name and by telephone: who may be meant. Who is, is decided on the opened names. */
@Injectable()
export class ParticipantIndex {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
  ) {}

  async put(participantId: string, name: string, phone: string | null): Promise<void> {
    const tokens = [...indexTokens(this.keyring, [name]), ...this.ofPhone(phone)];
    await this.db.query('delete from participant_tokens where participant_id = $1', [participantId]);
    await this.db.query('insert into participant_tokens (token, participant_id) select unnest($1::bigint[]), $2', [tokens, participantId]);
  }

  async byPhone(phone: string | undefined): Promise<string[]> {
    const tokens = this.ofPhone(phone ?? null);
    return tokens.length ? (await LIKE_BY_PHONE.rows(this.db, [tokens])).map(({ id }) => id) : [];
  }

  /** First those who match every word, then any word; those who share letters when no word was met. */
  async byName(name: string): Promise<string[]> {
    const { selective, fallback } = queryTokens(this.keyring, name);
    const tokens = selective.flat();
    const words = selective.flatMap((group, word) => group.map(() => word));
    if (!tokens.length) return [];
    const rows = await LIKE_BY_NAME.rows(this.db, [tokens, words, fallback, fallback.length]);
    return rows.map(({ id }) => id);
  }

  private ofPhone(phone: string | null): string[] {
    const digits = phone && phoneDigits(phone);
    return digits ? [this.keyring.indexToken(`participant phone ${digits}`)] : [];
  }
}
