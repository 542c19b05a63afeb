import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { broken, forbidden, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { ConsultDto, NewConsultAnswerDto, NewConsultGrantDto } from './consult.dto';
import { Consult } from './consult.entity';
import { ConsultAnswer } from './consult-answer.entity';
import { ConsultsService } from './consults.service';

/** What follows a question: an answer by somebody asked, or a way into the case given by its author. */
@Injectable()
export class ConsultReplies {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly consults: ConsultsService,
    private readonly receipts: Receipts,
  ) {}

  async answer(actor: Actor, consultId: string, body: NewConsultAnswerDto): Promise<ConsultDto> {
    const { authorId } = await this.consult(consultId);
    if (authorId === actor.userId) throw broken('others_answer_a_consult', '/text');
    return this.receipts.once(
      body,
      async id => {
        const [{ keyId }] = await this.db.query('select id as "keyId" from data_keys where office_id = $1', [actor.officeId]);
        await this.db.insert(ConsultAnswer, this.db.create(ConsultAnswer, { id, consultId, keyId, text: body.text }));
        return this.consults.read(consultId);
      },
      () => this.consults.read(consultId),
    );
  }

  /** From today to a day: a place on the team as an observer, which names the consult. */
  async grant(actor: Actor, consultId: string, body: NewConsultGrantDto): Promise<ConsultDto> {
    const { authorId } = await this.consult(consultId);
    if (authorId !== actor.userId) throw forbidden();
    return this.receipts.once(
      body,
      async id => {
        const { caseId, asked, said } = await this.consults.read(consultId);
        if (!caseId) throw broken('consult_is_about_a_case');
        const takesPart = [...asked.map(one => one.userId), ...said.map(one => one.authorId)].includes(body.userId);
        if (!takesPart) throw broken('only_the_asked_are_let_in', '/userId');
        await this.db.query(
          `insert into assignments (id, case_id, user_id, role, ends_on, consult_id) values ($1, $2, $3, 'observer', $4, $5)`,
          [id, caseId, body.userId, body.endsOn, consultId],
        );
        return this.consults.read(consultId);
      },
      () => this.consults.read(consultId),
    );
  }

  private async consult(id: string): Promise<Consult> {
    const consult = await this.db.findOneBy(Consult, { id });
    if (!consult) throw notFound();
    return consult;
  }
}
