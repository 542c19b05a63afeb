import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Keyring } from '#libs/sealing/keyring';
import { Acting } from '../database/acting';
import { broken, Problem } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { SignedRequest } from '../identity/signed-request';
import { displayName } from '../people/person-name';
import { DeskIndex } from './desk-index';
import { DeskSearch } from './desk-search.service';
import type { EnquiryDto, NewEnquiryDto } from './enquiry.dto';
import { Enquiry } from './enquiry.entity';
import { EnquiriesService } from './enquiries.service';
import type { KnownVisitorDto } from './known-visitor.dto';
import { OutcomesService } from './outcomes.service';

/** Somebody of that name is known already. */
export class LikelyDuplicate extends Problem {
  constructor(readonly duplicates: KnownVisitorDto[]) {
    super(409, 'likely-duplicate', { duplicates });
  }
}

/** Enters enquiries: one at a time in an office, so that of two who enter the same person the second is told of the first. */
@Injectable()
export class EnquiryRegister {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly keyring: Keyring,
    private readonly index: DeskIndex,
    private readonly search: DeskSearch,
    private readonly enquiries: EnquiriesService,
    private readonly outcomes: OutcomesService,
    private readonly receipts: Receipts,
  ) {}

  /**
   * @throws LikelyDuplicate 409 with those it may be, unless each was recognised or said to be another person. That
   * they were shown is recorded, though nothing was entered.
   */
  async register(request: SignedRequest, body: NewEnquiryDto): Promise<EnquiryDto> {
    try {
      return await this.acting.briefly(request, () => this.receipts.once(
        body,
        async id => {
          await this.enter(request.actor!, id, body);
          return this.enquiries.one(id);
        },
        id => this.enquiries.one(id),
      ));
    } catch (error) {
      if (error instanceof LikelyDuplicate) await this.acting.briefly(request, () => this.search.record(error.duplicates));
      throw error;
    }
  }

  /**
   * Inside a transaction.
   * @param isOther whoever it may be was looked at and is another person
   * @param sourceDigest of the row of a table that it comes from
   */
  async enter(actor: Actor, id: string, body: NewEnquiryDto, { isOther = false, sourceDigest = null as Buffer | null } = {}): Promise<void> {
    const { name, receivedAt, eventId = null, earlierId = null, personId = null, differsFrom = [], assigneeId = null, outcome, id: _, ...said } = body;
    if (!displayName([name])) throw broken('person_has_a_name', '/name');
    const { birthYear = null, phone = null } = said;
    await this.db.query('select app.hold_desk()');
    const looked = new Set([...differsFrom, earlierId, personId]);
    const duplicates = (await this.search.lookalikes([name], birthYear, phone)).filter(one => !looked.has(one.id));
    if (duplicates.length && !isOther) throw new LikelyDuplicate(duplicates);
    const key = this.keyring.newDataKey();
    await this.db.query(`insert into data_keys (id, scope, enquiry_id, wrapped) values ($1, 'enquiry', $2, $3)`, [key.id, id, key.wrapped]);
    const { officeId } = actor;
    await this.db.insert(Enquiry, this.db.create(Enquiry, {
      vulnerabilities: [], ...said, names: [name], id, officeId, keyId: key.id, eventId, earlierId, personId, assigneeId, sourceDigest,
      receivedAt: receivedAt ? new Date(receivedAt) : new Date(),
    }));
    await this.index.put(id, officeId, [name], phone);
    if (outcome) await this.outcomes.put(id, outcome);
  }
}
