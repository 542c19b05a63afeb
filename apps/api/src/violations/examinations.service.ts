import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Event } from './event.entity';
import type { ExaminationDto, ExaminationRefusalDto, ExaminationReportDto, NewExaminationDto } from './examination.dto';
import { Examination, ExaminationFinding } from './examination.entity';
import { Matters } from './matters';
import { shownExamination } from './violations-shown';

@Injectable()
export class ExaminationsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly matters: Matters,
    private readonly receipts: Receipts,
  ) {}

  async request(eventId: string, body: NewExaminationDto): Promise<ExaminationDto> {
    const event = await this.db.findOneBy(Event, { id: eventId });
    if (!event) throw notFound();
    const matter = await this.matters.ofPart(event, { caseId: body.caseId, clientId: body.examinedId });
    return this.receipts.once(
      body,
      async id => {
        await this.db.insert(Examination, this.db.create(Examination, { ...body, ...matter, id, eventId }));
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  async refuse(id: string, seen: number, refusal: ExaminationRefusalDto): Promise<ExaminationDto> {
    const examination = await this.open(id, seen);
    await this.db.save(Object.assign(examination, refusal));
    return this.read(id);
  }

  /** The database asks for the ground: consent, or a named order of the law. */
  async report(id: string, seen: number, { findings = [], ...report }: ExaminationReportDto): Promise<ExaminationDto> {
    const examination = await this.open(id, seen);
    await this.db.save(Object.assign(examination, report));
    const { caseId, clientId } = examination;
    for (const { actId = null, injuryId = null, finding } of findings) {
      await this.db.insert(ExaminationFinding, { id: uuidv7(), examinationId: id, caseId, clientId, actId, injuryId, finding });
    }
    return this.read(id);
  }

  private async open(id: string, seen: number): Promise<Examination> {
    const examination = await this.db.findOne(Examination, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!examination) throw notFound();
    refuseStale(examination, seen, {});
    if (examination.refusedOn || examination.doneOn) throw broken('ended_examination_stays_as_it_is');
    return examination;
  }

  private async read(id: string): Promise<ExaminationDto> {
    const examination = await this.db.findOneBy(Examination, { id });
    if (!examination) throw notFound();
    return shownExamination(examination, await this.db.findBy(ExaminationFinding, { examinationId: id }));
  }
}
