import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { notFound, Problem } from '../http/problem';
import type { ClientDto } from '../people/client.dto';
import { ClientsService } from '../people/clients.service';
import { Enquiry } from './enquiry.entity';
import type { NewClientOfEnquiryDto } from './taking-on.dto';

/**
 * One click: the visitor becomes a client with a code. From then on the enquiry belongs to the client's file: the desk
 * no longer reads it, its key dies with the client's.
 */
@Injectable()
export class TakingOn {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly clients: ClientsService,
  ) {}

  /** Sent twice with an id of the sender's it is done once. */
  async take(actor: Actor, enquiryId: string, { id, kind, takenOn, victimClientId, uncheckedReason }: NewClientOfEnquiryDto): Promise<ClientDto> {
    // of two at once the second waits for the first; what has a client nobody may change, so no lock is had on it
    await this.db.findOne(Enquiry, { where: { id: enquiryId }, lock: { mode: 'pessimistic_write' } });
    const enquiry = await this.db.findOneBy(Enquiry, { id: enquiryId });
    if (!enquiry) throw notFound();
    if (enquiry.clientId && enquiry.clientId === id) return this.clients.read(id);
    if (enquiry.clientId) throw new Problem(409, 'taken', { errors: [{ pointer: '', key: 'rule.enquiry_becomes_a_client_once' }] });
    const { names, gender, region, vulnerabilities, phone, words, birthYear, referralSource } = enquiry;
    // whom the desk recognised is on file: a second file of his would be closed to nobody from whom the first one is
    const whom = enquiry.personId ? { personId: enquiry.personId } : {
      person: { names, gender, region, vulnerabilities, phones: phone ? [phone] : null, note: words, birthDate: birthYear ? String(birthYear) : null },
    };
    const client = await this.clients.takeOn(actor, { id, kind, takenOn, victimClientId, uncheckedReason, referralSource: referralSource ?? undefined, ...whom });
    await this.db.update(Enquiry, { id: enquiryId }, { clientId: client.id });
    return client;
  }
}
