import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { changeOf, type DatedScore } from '#libs/instruments/change';
import { INSTRUMENT_IDS, type InstrumentId, INSTRUMENTS } from '#libs/instruments/instruments';
import { alertsOf, bandOf, fits, scoreOf } from '#libs/instruments/score';
import { partialDate } from '#libs/law/partial-date';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound, Problem } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { AssessmentDto, AssessmentSeriesDto, AssessmentVoidDto, NewAssessmentDto } from './assessment.dto';
import { Assessment } from './assessment.entity';
import { CareTeam } from './care-team';
import { ClinicalReads } from './clinical-reads';

@Injectable()
export class AssessmentsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly team: CareTeam,
    private readonly reads: ClinicalReads,
    private readonly receipts: Receipts,
  ) {}

  /** A series for each instrument that the client has answered. @throws Problem 404 outside of the care team */
  async series(clientId: string): Promise<AssessmentSeriesDto[]> {
    await this.team.stands(clientId);
    await this.reads.ofFile(clientId);
    const taken = (await this.inOrder(clientId)).map(shown);
    return INSTRUMENT_IDS.flatMap(instrument => {
      const assessments = taken.filter(one => one.instrument === instrument);
      return assessments.length ? [{ instrument, assessments, change: changeOf(INSTRUMENTS[instrument], assessments.flatMap(dated)) }] : [];
    });
  }

  /** The scores of one instrument that count, the earliest first. @throws Problem 404 outside of the care team */
  async curve(clientId: string, instrument: InstrumentId): Promise<{ takenLower: string; score: number }[]> {
    await this.team.stands(clientId);
    await this.reads.ofFile(clientId);
    const taken = await this.inOrder(clientId);
    return taken.flatMap(one => (one.instrument === instrument && !one.voidedAt && one.score !== null ? [{ takenLower: one.takenLower, score: one.score }] : []));
  }

  async take(clientId: string, body: NewAssessmentDto): Promise<AssessmentDto> {
    const { instrument, takenOn, language = null, answers } = body;
    if (!fits(INSTRUMENTS[instrument], answers)) throw broken('answers_fit_their_instrument', '/answers');
    const keyId = await this.team.key(clientId);
    return this.receipts.once(
      body,
      async id => {
        const score = scoreOf(INSTRUMENTS[instrument], answers);
        await this.db.insert(Assessment, this.db.create(Assessment, { id, clientId, keyId, instrument, takenOn, language, answers, score }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  /** @throws Problem 409 when it has been voided before */
  async void(actor: Actor, id: string, seen: number, { reason }: AssessmentVoidDto): Promise<AssessmentDto> {
    const assessment = await this.find(id);
    if (assessment.voidedAt) throw new Problem(409, 'taken', { errors: [{ pointer: '', key: 'rule.assessment_is_voided_once' }] });
    refuseStale(assessment, seen, {});
    await this.db.save(Object.assign(assessment, { voidedAt: new Date(), voidedBy: actor.userId, voidReason: reason }));
    return this.one(id);
  }

  private inOrder(clientId: string): Promise<Assessment[]> {
    return this.db.find(Assessment, { where: { clientId }, order: { takenLower: 'ASC', id: 'ASC' }, take: 1000 });
  }

  private async one(id: string): Promise<AssessmentDto> {
    return shown(await this.find(id));
  }

  private async find(id: string): Promise<Assessment> {
    const assessment = await this.db.findOneBy(Assessment, { id });
    if (!assessment) throw notFound();
    return assessment;
  }
}

const shown = ({ keyId: _, takenLower: __, voidedBy: ___, createdBy, voidedAt, ...one }: Assessment): AssessmentDto => ({
  ...one,
  band: bandOf(INSTRUMENTS[one.instrument], one.score),
  alerts: alertsOf(INSTRUMENTS[one.instrument], one.answers),
  authorId: createdBy,
  voidedAt: voidedAt && voidedAt.toISOString(),
});

/** Where it counts and was scored. A day that nobody knows may be any. */
function dated({ takenOn, score, voidedAt }: AssessmentDto): DatedScore[] {
  const { lower, upper } = partialDate(takenOn);
  return voidedAt || score === null ? [] : [{ score, earliest: lower ?? '0001-01-01', latest: upper ?? '9999-12-31' }];
}
