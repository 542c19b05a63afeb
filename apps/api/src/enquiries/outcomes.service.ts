import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { broken, notFound } from '../http/problem';
import { Enquiry } from './enquiry.entity';
import { EnquiryOutcomeRecord } from './enquiry-outcome.entity';
import type { EnquiryAssignmentDto, NewOutcomeDto } from './outcome.dto';

/** What becomes of enquiries: their outcomes, and who sees to them. */
@Injectable()
export class OutcomesService {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** @throws Problem 404 when the enquiry is not there for this actor */
  async put(enquiryId: string, { kind, appointmentAt, colleagueId, note }: NewOutcomeDto, id: string = uuidv7()): Promise<void> {
    const enquiry = await this.db.findOneBy(Enquiry, { id: enquiryId });
    if (!enquiry) throw notFound();
    await this.db.insert(EnquiryOutcomeRecord, this.db.create(EnquiryOutcomeRecord, {
      id, enquiryId, keyId: enquiry.keyId, kind, colleagueId: colleagueId ?? null, note: note ?? null,
      appointmentAt: appointmentAt ? new Date(appointmentAt) : null,
    }));
  }

  /** All of them or none: one that is not there for this actor is named. */
  async assign({ enquiryIds, assigneeId }: EnquiryAssignmentDto): Promise<void> {
    const changed: unknown[] = await this.db.query(
      `with given as (update enquiries set assignee_id = $2, version = version + 1 where id = any ($1::uuid[]) and client_id is null returning id) select id from given`,
      [enquiryIds, assigneeId],
    );
    if (changed.length !== new Set(enquiryIds).size) throw broken('unknown_enquiry', '/enquiryIds');
  }
}
