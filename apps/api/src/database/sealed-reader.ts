import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { loadDataKeys } from '#libs/sealing/data-keys';
import { Keyring } from '#libs/sealing/keyring';
import { openRows, type SealedSources } from '#libs/sealing/open-rows';

/** Opens the sealed words that a hand-written statement brought along in base64. */
@Injectable()
export class SealedReader {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
  ) {}

  /** In place: the rows that come back are those that were given. */
  open<Row extends object>(rows: Row[], sources: SealedSources<Row>): Promise<Row[]> {
    return openRows(this.keyring, loadDataKeys(this.db), rows, sources);
  }
}
