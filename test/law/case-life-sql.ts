import type { Client } from 'pg';
import { type Act, type CaseLife, type Closed, type Ending, PAST_DAYS } from './case-life';

const DAY_OF: Record<Closed, string> = {
  past: `to_char(current_date - ${PAST_DAYS}, 'YYYY-MM-DD')`,
  today: `to_char(current_date, 'YYYY-MM-DD')`,
  unknown: `'XXXX'`,
  // lasts for the rest of the year of a day that is to come
  this_year: `to_char(current_date + 5, 'YYYY')`,
};
const SET: Record<Ending, string> = {
  held: `status = 'held', outcome = 'continued'`,
  held_without_outcome: `status = 'held'`,
  postponed: `status = 'postponed', postponement_reason = 'technical', next_not_set = true`,
  postponed_without_reason: `status = 'postponed', next_not_set = true`,
  postponed_to_no_day: `status = 'postponed', postponement_reason = 'technical'`,
  cancelled: `status = 'cancelled'`,
};
const TEN = (day: number) => `(current_date + ${day} + time '10:00') at time zone 'Asia/Bishkek'`;
const KEY = '(select key_id from cases where id = $2)';

/** Writes the acts of a case as the application does, and reads how it stands. */
export class Playwright {
  constructor(
    private readonly db: Client,
    private readonly caseId: string,
    private readonly users: { lawyer: string; supervisor: string },
  ) {}

  /** @returns the rule that refused it, or null when it was done */
  async play(life: CaseLife, act: Act, id: string): Promise<string | null> {
    const bySupervisor = (act.what === 'close_case' && !act.byLead) || act.what === 'reopen_case';
    await this.act(bySupervisor ? this.users.supervisor : this.users.lawyer);
    void this.db.query('savepoint before');
    const [sql, values] = this.statement(life, act, id);
    const refusal = await this.db.query(sql, values).then(() => null, (error: Error & { constraint?: string }) => error.constraint ?? error.message);
    if (refusal) await this.db.query('rollback to before');
    return refusal;
  }

  private async act(actor: string): Promise<void> {
    await this.db.query(`select set_config('app.actor', $1, true)`, [actor]);
  }

  private statement(life: CaseLife, act: Act, id: string): [sql: string, values: unknown[]] {
    switch (act.what) {
      case 'open_proceeding':
        return [`insert into proceedings (id, case_id, stage, opened_on) values ($1, $2, 'complaint', 'XXXX')`, [id, this.caseId]];
      case 'close_proceeding':
        return [`update proceedings set closed_on = ${DAY_OF[act.closed]}, outcome = 'registered' where id = $1`, [life.proceedings[act.at].id]];
      case 'reopen_proceeding':
        return ['update proceedings set closed_on = null, outcome = null where id = $1', [life.proceedings[act.at].id]];
      case 'book':
        return [`insert into hearings (id, case_id, proceeding_id, key_id, purpose, starts_at) values ($1, $2, $3, ${KEY}, 'trial', ${TEN(act.day)})`, [id, this.caseId, life.proceedings[act.at].id]];
      case 'move':
        return [`update hearings set starts_at = ${TEN(act.day)} where id = $1`, [life.hearings[act.at].id]];
      case 'settle':
        return [`update hearings set ${SET[act.ending]} where id = $1`, [life.hearings[act.at].id]];
      case 'void_hearing':
        return [`update hearings set status = 'voided', void_reason = '\\x00' where id = $1`, [life.hearings[act.at].id]];
      case 'set_task':
        return [`insert into tasks (id, case_id, key_id, assignee_id, text) values ($1, $2, ${KEY}, $3, '\\x00')`, [id, this.caseId, this.users.lawyer]];
      case 'end_task':
        return [`update tasks set ending = 'withdrawn', ended_at = now(), ended_by = $2, withdrawal_reason = $3 where id = $1`, [life.tasks[act.at].id, this.users.lawyer, act.withReason ? Buffer.from([0]) : null]];
      case 'void_proceeding':
        return [`update proceedings set voided_at = now(), voided_by = app.actor(), void_reason = '\\x00', key_id = ${KEY} where id = $1`, [life.proceedings[act.at].id, this.caseId]];
      case 'void_charge':
        return [`update charges set voided_at = now(), voided_by = app.actor(), void_reason = '\\x00' where id = $1`, [life.charges[act.at].id]];
      case 'bring_charge':
        return [`insert into charges (id, case_id, proceeding_id, key_id, code_edition, article) values ($1, $2, $3, ${KEY}, 'KG-CC-1997', '234')`, [id, this.caseId, life.proceedings[act.at].id]];
      case 'decide':
        return ['update charges set outcome = $2, decided_on = $3, imposed_kind = $4, served_from = $5 where id = $1', [
          life.charges[act.at].id, act.outcome, act.outcome === 'pending' ? null : '2014', act.imposed ? 'imprisonment' : null, act.served]];
      case 'close_case':
        return [`insert into case_closures (id, case_id, key_id, reason, approved_by) values ($1, $2, ${KEY}, 'client_request', app.actor())`, [id, this.caseId]];
      case 'reopen_case':
        return ['update case_closures set reopened_at = now(), reopened_by = app.actor() where case_id = $1 and reopened_at is null', [this.caseId]];
    }
  }

  /** The case as an act that was done leaves it. */
  after(life: CaseLife, act: Act, id: string): CaseLife {
    const next = structuredClone(life);
    switch (act.what) {
      case 'open_proceeding': next.proceedings.push({ id, closed: null }); break;
      case 'close_proceeding': next.proceedings[act.at].closed = act.closed; break;
      case 'reopen_proceeding': next.proceedings[act.at].closed = null; break;
      case 'book': next.hearings.push({ id, proceeding: life.proceedings[act.at].id, day: act.day, status: 'scheduled' }); break;
      case 'move': next.hearings[act.at].day = act.day; break;
      case 'settle': next.hearings[act.at].status = act.ending as 'held' | 'postponed' | 'cancelled'; break;
      case 'void_hearing': next.hearings[act.at].status = 'voided'; break;
      case 'set_task': next.tasks.push({ id, open: true }); break;
      case 'end_task': next.tasks[act.at].open = false; break;
      case 'bring_charge': next.charges.push({ id, proceeding: life.proceedings[act.at].id, everDecided: false, outcome: 'pending', imposed: false, served: null, everConvicted: false, decisions: 1 }); break;
      case 'void_proceeding': next.proceedings.splice(act.at, 1); break;
      case 'void_charge': next.charges.splice(act.at, 1); break;
      case 'decide': {
        const { outcome, imposed, served } = act;
        const charge = next.charges[act.at];
        if (charge.outcome !== outcome || charge.imposed !== imposed) charge.decisions++;
        Object.assign(charge, { outcome, imposed, served, everConvicted: charge.everConvicted || outcome === 'convicted', everDecided: charge.everDecided || outcome !== 'pending' });
        break;
      }
      case 'close_case': next.open = false; next.closings++; break;
      case 'reopen_case': next.open = true; break;
    }
    return next;
  }

  /** The case as it stands in the database, each list by id. */
  async found(): Promise<CaseLife> {
    await this.act(this.users.lawyer);
    const read = async (sql: string) => (await this.db.query(sql, [this.caseId])).rows;
    const closed = `case when closed_on is null then null ${(Object.keys(DAY_OF) as Closed[]).map(how => `when closed_on = ${DAY_OF[how]} then '${how}'`).join(' ')} end`;
    const [{ open, closings }] = await read('select open, (select count(*)::int from case_closures where case_id = $1) as closings from cases where id = $1');
    return {
      open, closings,
      proceedings: await read(`select id, ${closed} as closed from proceedings where case_id = $1 and voided_at is null order by id`),
      hearings: await read(`select id, proceeding_id as proceeding, (starts_at at time zone 'Asia/Bishkek')::date - current_date as day, status from hearings where case_id = $1 order by id`),
      tasks: await read('select id, ending is null as open from tasks where case_id = $1 order by id'),
      charges: await read(`select id, proceeding_id as proceeding, exists (select from charge_outcomes o where o.charge_id = charges.id and o.outcome <> 'pending') as "everDecided", outcome, imposed_kind is not null as imposed, served_from as served, first_imposed_on is not null as "everConvicted",
          (select count(*)::int from charge_outcomes o where o.charge_id = charges.id) as decisions
        from charges where case_id = $1 and voided_at is null order by id`),
    };
  }
}
