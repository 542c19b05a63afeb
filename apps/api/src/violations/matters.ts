import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { CaseKeys } from '../cases/case-keys';
import { broken, notFound } from '../http/problem';
import type { Event } from './event.entity';

/** Where something belongs, and which key seals its words. */
export interface Matter {
  caseId: string | null;
  clientId: string | null;
  keyId: string;
}

/** Finds where what is written down belongs: to a case, or to the file of a client when there is no case. */
@Injectable()
export class Matters {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
  ) {}

  /** @throws Problem 404 when there is no such case for this actor */
  async ofCase(caseId: string): Promise<Matter> {
    return { caseId, clientId: null, keyId: await this.keys.of(caseId) };
  }

  /** @throws Problem 404 when there is no such client for this actor */
  async ofClient(clientId: string): Promise<Matter> {
    const [client] = await this.db.query('select key_id as "keyId" from clients where id = $1', [clientId]);
    if (!client) throw notFound();
    return { caseId: null, clientId, keyId: client.keyId };
  }

  /** Parts of a mass event say where they belong; of any other they belong where it does. */
  ofPart(event: Event, { caseId, clientId }: { caseId?: string; clientId?: string }): Promise<Matter> {
    if (!event.mass) return event.caseId ? this.ofCase(event.caseId) : this.ofClient(event.clientId!);
    if (caseId) return this.ofCase(caseId);
    if (clientId) return this.ofClient(clientId);
    throw broken('part_of_a_mass_event_names_its_case', '/caseId');
  }

  /** Beside what is there already. */
  async of({ caseId, clientId }: { caseId: string | null; clientId: string | null }): Promise<Matter> {
    return caseId ? this.ofCase(caseId) : this.ofClient(clientId!);
  }

  /** Seals what belongs to no case and no client. */
  async keyOfOffice(officeId: string): Promise<string> {
    const [{ keyId }] = await this.db.query('select id as "keyId" from data_keys where office_id = $1', [officeId]);
    return keyId;
  }

  async officeOf({ caseId, clientId }: Matter): Promise<string> {
    const [{ officeId }] = await this.db.query(`select office_id as "officeId" from ${caseId ? 'cases' : 'clients'} where id = $1`, [caseId ?? clientId]);
    return officeId;
  }
}
