import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { decodeCursor, encodeCursor, UUID } from '../http/page';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { ConsultDto, ConsultListQuery, ConsultPageDto, ConsultRowDto, NewConsultDto } from './consult.dto';
import { Consult } from './consult.entity';
import { ConsultAnswer } from './consult-answer.entity';
import { NameCheck } from './name-check.service';

@Injectable()
export class ConsultsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly names: NameCheck,
    private readonly receipts: Receipts,
  ) {}

  /** The latest first. */
  async list(actor: Actor, { topic, mine, after, limit = 25 }: ConsultListQuery): Promise<ConsultPageDto> {
    const [last] = decodeCursor(after, [UUID]) ?? [null];
    const found = this.db.createQueryBuilder(Consult, 'c').orderBy('c.id', 'DESC').take(limit);
    if (topic) found.andWhere('c.topic = :topic', { topic });
    if (mine) found.andWhere('c.author_id = :me', { me: actor.userId });
    if (last) found.andWhere('c.id < :last', { last });
    const consults = await found.getMany();
    const counts: { id: string; answers: number }[] = await this.db.query(
      'select consult_id as id, count(*)::int as answers from consult_answers where consult_id = any ($1::uuid[]) group by consult_id',
      [consults.map(consult => consult.id)],
    );
    const items = consults.map(consult => row(consult, counts.find(one => one.id === consult.id)?.answers ?? 0));
    return { items, next: items.length === limit ? encodeCursor([items[items.length - 1].id]) : null };
  }

  ask(actor: Actor, body: NewConsultDto): Promise<ConsultDto> {
    return this.receipts.once(
      body,
      async id => {
        await this.create(id, actor, body);
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  private async create(id: string, actor: Actor, { topic, audience, asked = [], question, caseId, namesAreMeant }: NewConsultDto): Promise<void> {
    if ((audience === 'colleagues') !== asked.length > 0) throw broken('consult_asks_somebody', '/asked');
    if (!namesAreMeant && (await this.names.words(actor, question)).length) throw broken('consult_holds_no_names', '/question');
    const [{ keyId }] = await this.db.query('select id as "keyId" from data_keys where office_id = $1', [actor.officeId]);
    await this.db.insert(Consult, this.db.create(Consult, { id, keyId, topic, audience, question }));
    const users = [...new Set(asked.map(one => one.userId))];
    await this.db.query('insert into consult_addressees (consult_id, user_id) select $1::uuid, unnest($2::uuid[])', [id, users]);
    if (!caseId) return;
    const [one] = await this.db.query('select from cases where id = $1', [caseId]);
    if (!one) throw broken('unknown_case', '/caseId');
    await this.db.query('insert into consult_cases (consult_id, case_id) values ($1, $2)', [id, caseId]);
  }

  async read(id: string): Promise<ConsultDto> {
    const consult = await this.db.findOneBy(Consult, { id });
    if (!consult) throw notFound();
    const said = await this.db.find(ConsultAnswer, { where: { consultId: id }, order: { id: 'ASC' } });
    const asked = await this.db.query('select user_id as "userId" from consult_addressees where consult_id = $1 order by user_id', [id]);
    const [about] = await this.db.query('select case_id as "caseId" from consult_cases where consult_id = $1', [id]);
    const grants = await this.db.query(
      `select user_id as "userId", starts_on::text as "startsOn", ends_on::text as "endsOn" from assignments where consult_id = $1 order by starts_on, id`,
      [id],
    );
    return {
      ...row(consult, said.length),
      asked,
      said: said.map(({ id: answerId, authorId, text, createdAt }) => ({ id: answerId, authorId, text, createdAt: createdAt.toISOString() })),
      caseId: about?.caseId ?? null,
      grants,
    };
  }
}

const row = ({ id, authorId, topic, audience, question, createdAt }: Consult, answers: number): ConsultRowDto => ({
  id, authorId, topic, audience, question, createdAt: createdAt.toISOString(), answers,
});
