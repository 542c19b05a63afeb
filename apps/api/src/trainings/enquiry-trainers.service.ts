import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { broken, notFound } from '../http/problem';
import type { ThroughDto } from './trainer.dto';
import { TrainerNames } from './trainer-names';
import type { NamedRow } from './trainers.statement';

const THROUGH = `
  select t.participant_id as "participantId", p.user_id as "userId", encode(p.name, 'base64') as name, encode(u.display_name, 'base64') as "colleagueName", p.region
    from enquiry_trainers t left join participants p on p.id = t.participant_id left join users u on u.id = p.user_id where t.enquiry_id = $1`;

/** Through whom of the trainings an enquiry came. */
@Injectable()
export class EnquiryTrainers {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly names: TrainerNames,
  ) {}

  /** @throws Problem 404 when there is no such enquiry for this actor */
  async read(enquiryId: string): Promise<ThroughDto> {
    await this.need(enquiryId);
    const [named] = await this.names.open<NamedRow>(await this.db.query(THROUGH, [enquiryId]));
    return named ? { participantId: named.participantId, displayName: named.displayName } : { participantId: null, displayName: null };
  }

  async name(enquiryId: string, participantId: string): Promise<ThroughDto> {
    await this.need(enquiryId);
    const [one] = await this.db.query('select from participants where id = $1', [participantId]);
    if (!one) throw broken('unknown_participant', '/participantId');
    await this.db.query(
      `insert into enquiry_trainers (enquiry_id, participant_id) values ($1, $2)
        on conflict (enquiry_id) do update set participant_id = excluded.participant_id, version = enquiry_trainers.version + 1`,
      [enquiryId, participantId],
    );
    return this.read(enquiryId);
  }

  async takeBack(enquiryId: string): Promise<void> {
    await this.need(enquiryId);
    await this.db.query('update enquiry_trainers set participant_id = null, version = version + 1 where enquiry_id = $1', [enquiryId]);
  }

  private async need(enquiryId: string): Promise<void> {
    const [enquiry] = await this.db.query('select from enquiries where id = $1', [enquiryId]);
    if (!enquiry) throw notFound();
  }
}
