import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In, IsNull } from 'typeorm';
import { v5 as uuidOf, v7 as uuidv7 } from 'uuid';
import { computeDueDate } from '#libs/law/deadlines/compute-due-date';
import { fittingJurisdiction } from '#libs/law/deadlines/fitting-jurisdiction';
import { trackOf } from '#libs/law/proceeding-stage';
import { CaseKeys } from '../cases/case-keys';
import { Proceeding } from '../cases/proceeding.entity';
import { broken, notFound } from '../http/problem';
import { Deadline } from './deadline.entity';
import { DeadlineRule } from './deadline-rule.entity';
import { DueDates } from './due-dates';
import type { NewTriggerDto, OfferedTermDto, TriggerQuery } from './trigger.dto';

/** What begins when something happens in a case: every term whose rule runs from such an event. */
@Injectable()
export class StartedTerms {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly dueDates: DueDates,
  ) {}

  /** What could begin, computed; those that fit first. Nothing is changed. */
  async offered(caseId: string, { trigger, day, proceedingId, followsId }: TriggerQuery): Promise<OfferedTermDto[]> {
    await this.keys.of(caseId);
    const rules = await this.db.find(DeadlineRule, { where: { trigger, voidedAt: IsNull() }, order: { jurisdiction: 'ASC', code: 'ASC' } });
    const [calendar, before, proceeding] = await Promise.all([
      this.dueDates.calendar(),
      this.db.findBy(Deadline, { caseId }),
      proceedingId ? this.db.findOneBy(Proceeding, { id: proceedingId, caseId }) : null,
    ]);
    if (proceedingId && !proceeding) throw notFound();
    const ruleOf = new Map((await this.db.findBy(DeadlineRule, { id: In(before.flatMap(({ ruleId }) => ruleId ?? [])) })).map(rule => [rule.id, rule]));
    const runBy = (deadlines: Deadline[]) => deadlines.flatMap(({ ruleId }) => ruleOf.get(ruleId ?? '')?.jurisdiction ?? []);
    const fitting = fittingJurisdiction(rules.map(({ jurisdiction }) => jurisdiction), {
      followed: runBy(before.filter(({ id }) => id === followsId))[0],
      track: proceeding ? trackOf(proceeding.stage) : undefined,
      inTheCase: runBy(before),
    });
    const terms = rules.map(rule => ({ rule, computation: computeDueDate(rule, day, calendar), fits: rule.jurisdiction === fitting }));
    return terms.sort((a, b) => Number(b.fits) - Number(a.fits));
  }

  /** The ids of the deadlines that an event with an id of its sender's choice has started: the same whenever it is sent. */
  static idsOf({ id, ruleIds }: NewTriggerDto): string[] {
    return [...new Set(ruleIds)].map(ruleId => (id ? uuidOf(ruleId, id) : uuidv7()));
  }

  /** Makes a deadline of each term that is named, with these ids. @throws Problem 422 when a rule runs from something else */
  async start(caseId: string, event: NewTriggerDto, ids = StartedTerms.idsOf(event)): Promise<void> {
    const { trigger, day: triggerOn, proceedingId, followsId } = event;
    const ruleIds = [...new Set(event.ruleIds)];
    const keyId = await this.keys.of(caseId);
    const rules = await this.db.findBy(DeadlineRule, { id: In(ruleIds), trigger, voidedAt: IsNull() });
    if (rules.length < ruleIds.length) throw broken('rule_runs_from_another_event', '/ruleIds');
    const calendar = await this.dueDates.calendar();
    const deadlines = ruleIds.map((ruleId, place) => {
      const rule = rules.find(one => one.id === ruleId)!;
      const computation = computeDueDate(rule, triggerOn, calendar);
      return this.db.create(Deadline, { id: ids[place], caseId, keyId, proceedingId, followsId, ruleId, ruleVersion: rule.version, triggerOn, computation, dueOn: computation.dueOn });
    });
    await this.db.insert(Deadline, deadlines);
  }
}
