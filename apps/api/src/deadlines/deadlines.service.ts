import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { computeDueDate } from '#libs/law/deadlines/compute-due-date';
import { officeDay } from '#libs/law/office-day';
import { CaseKeys } from '../cases/case-keys';
import { refuseStale } from '../http/if-match.decorator';
import { broken, invalid, notFound, Problem } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { DeadlineDto, DeadlineOutcomeDto, DeadlineRecomputationDto, NewDeadlineDto } from './deadline.dto';
import { Deadline } from './deadline.entity';
import { DeadlineRule } from './deadline-rule.entity';
import { DueDates } from './due-dates';
import { StartedTerms } from './started-terms';

type Due = Pick<Deadline, 'dueOn'> & Partial<Pick<Deadline, 'ruleVersion' | 'computation'>>;

@Injectable()
export class DeadlinesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
    private readonly dueDates: DueDates,
    private readonly started: StartedTerms,
  ) {}

  /** All of a case, the earliest first. */
  async ofCase(caseId: string): Promise<DeadlineDto[]> {
    const deadlines = await this.db.find(Deadline, { where: { caseId }, order: { dueOn: 'ASC', id: 'ASC' } });
    // none, or no such case
    if (!deadlines.length) await this.keys.of(caseId);
    return this.shown(deadlines);
  }

  async add(caseId: string, body: NewDeadlineDto): Promise<DeadlineDto> {
    const keyId = await this.keys.of(caseId);
    return this.receipts.once(
      body,
      async id => {
        const due = await this.due(body);
        await this.db.insert(Deadline, this.db.create(Deadline, { ...body, ...due, id, caseId, keyId }));
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  /** With it begins what the answer names. @throws Problem 409 when it has an outcome already */
  async settle(id: string, seen: number, body: DeadlineOutcomeDto): Promise<DeadlineDto> {
    const { starts, ...outcome } = body;
    const deadline = await this.openOne(id, seen, outcome);
    const outcomeOn = outcome.outcomeOn ?? officeDay();
    refuseOutcome(deadline, { ...body, outcomeOn });
    const { caseId, proceedingId } = await this.db.save(Object.assign(deadline, outcome, { outcomeOn }));
    if (starts) await this.started.start(caseId, { ...starts, day: outcomeOn, proceedingId: proceedingId ?? undefined, followsId: id });
    return this.one(id);
  }

  /** What the rule of today would make of it. */
  async recomputation(id: string): Promise<DeadlineRecomputationDto> {
    const deadline = await this.db.findOneBy(Deadline, { id });
    if (!deadline) throw notFound();
    const { computation } = await this.recomputed(deadline);
    const differs = computation.dueOn !== deadline.dueOn || !sameSteps(computation, deadline.computation);
    return { formerDueOn: deadline.dueOn, computation, differs };
  }

  /** Takes the new last day over; the former one stays in the history of the row. */
  async recompute(id: string, seen: number): Promise<DeadlineDto> {
    const deadline = await this.openOne(id, seen, {});
    const { computation, ruleVersion } = await this.recomputed(deadline);
    await this.db.save(Object.assign(deadline, { computation, ruleVersion, dueOn: computation.dueOn }));
    return this.one(id);
  }

  private async due({ ruleId, triggerOn, title, dueOn }: NewDeadlineDto): Promise<Due> {
    if (ruleId) {
      if (!triggerOn) throw invalid([{ pointer: '/triggerOn', key: 'field.day' }]);
      if (dueOn) throw broken('deadline_by_a_rule_is_computed', '/dueOn');
      const { computation, ruleVersion, voided } = await this.computed(ruleId, triggerOn);
      if (voided) throw broken('voided_rule_computes_nothing_new', '/ruleId');
      return { dueOn: computation.dueOn, computation, ruleVersion };
    }
    if (triggerOn) throw broken('deadline_is_computed_or_named', '/triggerOn');
    if (!title) throw invalid([{ pointer: '/title', key: 'field.empty' }]);
    if (!dueOn) throw invalid([{ pointer: '/dueOn', key: 'field.day' }]);
    return { dueOn };
  }

  private recomputed({ ruleId, triggerOn }: Deadline) {
    if (!ruleId || !triggerOn) throw broken('deadline_was_set_by_hand');
    return this.computed(ruleId, triggerOn);
  }

  private async computed(ruleId: string, triggerOn: string) {
    const rule = await this.db.findOneBy(DeadlineRule, { id: ruleId });
    if (!rule) throw broken('unknown_reference', '/ruleId');
    return { computation: await this.dueDates.of(rule, triggerOn), ruleVersion: rule.version, voided: rule.voidedAt !== null };
  }

  private async openOne(id: string, seen: number, changes: object): Promise<Deadline> {
    const deadline = await this.db.findOne(Deadline, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!deadline) throw notFound();
    refuseStale(deadline, seen, changes);
    if (deadline.outcome) throw new Problem(409, 'taken', { errors: [{ pointer: '', key: 'rule.deadline_has_an_outcome' }] });
    return deadline;
  }

  private async one(id: string): Promise<DeadlineDto> {
    const [deadline] = await this.shown(await this.db.findBy(Deadline, { id }));
    if (!deadline) throw notFound();
    return deadline;
  }

  /** With what the rules and holidays of today would make of the open ones. */
  private async shown(deadlines: Deadline[]): Promise<DeadlineDto[]> {
    const ruleIds = deadlines.flatMap(({ ruleId, outcome }) => (ruleId && !outcome ? [ruleId] : []));
    const rules = ruleIds.length ? await this.db.findBy(DeadlineRule, { id: In(ruleIds) }) : [];
    const calendar = rules.length ? await this.dueDates.calendar() : null;
    return deadlines.map(({ caseId: _case, keyId: _key, ...deadline }) => {
      const rule = !deadline.outcome && rules.find(({ id, voidedAt }) => id === deadline.ruleId && !voidedAt);
      const dueOnByNow = rule && calendar ? computeDueDate(rule, deadline.triggerOn!, calendar).dueOn : null;
      return { ...deadline, dueOnByNow: dueOnByNow === deadline.dueOn ? null : dueOnByNow };
    });
  }
}

/** What the database would refuse as well, told at its field. */
function refuseOutcome({ dueOn }: Deadline, { outcome, outcomeOn, note, starts }: DeadlineOutcomeDto & { outcomeOn: string }): void {
  if (outcome !== 'met' && !note) throw broken('deadline_missed_has_a_reason', '/note');
  if (outcomeOn > officeDay()) throw broken('deadline_outcome_is_not_ahead', '/outcomeOn');
  if (outcome === 'met' && outcomeOn > dueOn) throw broken('deadline_is_met_in_time', '/outcomeOn');
  if (starts && outcome !== 'met') throw broken('only_a_met_deadline_starts_others', '/starts');
}

/** PostgreSQL keeps the fields of a step in an order of its own. */
function sameSteps(one: Deadline['computation'], other: Deadline['computation']): boolean {
  const text = (of: Deadline['computation']) => JSON.stringify(of?.steps.map(step => Object.entries(step).sort()));
  return text(one) === text(other);
}
