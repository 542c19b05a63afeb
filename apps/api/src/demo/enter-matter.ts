import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '#libs/access/actor';
import { CasesService } from '../cases/cases.service';
import { ChargesService } from '../cases/charges.service';
import { HearingsService } from '../cases/hearings.service';
import { LogService } from '../cases/log.service';
import { ProceedingsService } from '../cases/proceedings.service';
import { TeamService } from '../cases/team.service';
import { Acting } from '../database/acting';
import { DeadlineRulesService } from '../deadlines/deadline-rules.service';
import { DeadlinesService } from '../deadlines/deadlines.service';
import { ClientsService } from '../people/clients.service';
import { TasksService } from '../tasks/tasks.service';
import type { DemoBody } from './demo-bodies';
import type { DemoLogin } from './demo-users';
import type { Matter, MatterCase, MatterDeadline, MatterProceeding } from './matter';
import { enterRedress } from './matter-redress';

/** Whom and what the matters refer to. */
export interface Surroundings {
  actors: Record<DemoLogin, Actor>;
  bodies: Record<DemoBody, string>;
  /** Clients entered so far, by their `as`. */
  clients: Map<string, { id: string; personId: string }>;
  /** Clients who are told of in no other place, by the lawyer who took them on. */
  led: Map<DemoLogin, string[]>;
}

/** Enters matters through the same services as the API does, in the name of their lawyers: sealed, indexed, audited. */
export class MatterEntry {
  private readonly acting: Acting;
  private readonly clients: ClientsService;
  private readonly cases: CasesService;
  private readonly team: TeamService;
  private readonly proceedings: ProceedingsService;
  private readonly charges: ChargesService;
  private readonly hearings: HearingsService;
  private readonly log: LogService;
  private readonly tasks: TasksService;
  private readonly deadlines: DeadlinesService;
  private readonly rules: DeadlineRulesService;

  constructor(
    readonly app: INestApplicationContext,
    readonly around: Surroundings,
  ) {
    this.acting = app.get(Acting);
    this.clients = app.get(ClientsService);
    this.cases = app.get(CasesService);
    this.team = app.get(TeamService);
    this.proceedings = app.get(ProceedingsService);
    this.charges = app.get(ChargesService);
    this.hearings = app.get(HearingsService);
    this.log = app.get(LogService);
    this.tasks = app.get(TasksService);
    this.deadlines = app.get(DeadlinesService);
    this.rules = app.get(DeadlineRulesService);
  }

  /** Work in somebody's name, in one transaction. */
  as<T>(login: DemoLogin, work: (actor: Actor) => Promise<T>): Promise<T> {
    const actor = this.around.actors[login];
    return this.acting.as(actor, () => work(actor));
  }

  async enter({ lead, client, as, referredBy, cases }: Matter): Promise<void> {
    const referredByClientId = referredBy && this.around.clients.get(referredBy)?.id;
    const taken = await this.as(lead, actor => this.clients.takeOn(actor, { uncheckedReason: 'Демонстрационное досье', ...client, ...(referredByClientId && { referredByClientId }) }));
    if (as) this.around.clients.set(as, { id: taken.id, personId: taken.person.id });
    else this.around.led.set(lead, [...(this.around.led.get(lead) ?? []), taken.id]);
    for (const one of cases) await this.open(lead, taken.id, one);
  }

  private async open(lead: DemoLogin, clientId: string, { about, team = [], proceedings = [], deadlines = [], redress, tasks = [], log = [], internLog = [] }: MatterCase) {
    const caseId = await this.as(lead, async actor => {
      const opened = await this.cases.open(actor, { uncheckedReason: 'Демонстрационное дело', ...about, clientId });
      for (const [login, role] of team) await this.team.assign(opened.id, { userId: this.around.actors[login].userId, role });
      return opened.id;
    });
    const ids: string[] = [];
    for (const one of proceedings) ids.push(await this.as(lead, () => this.proceed(caseId, one, ids)));
    for (const { corrected, ...entry } of log) {
      const { id, version } = await this.as(lead, actor => this.log.write(actor, caseId, entry));
      if (corrected) await this.as(lead, () => this.log.change(id, version, corrected));
    }
    for (const deadline of deadlines) await this.as(lead, () => this.setDeadline(caseId, deadline, ids));
    if (redress) await this.as(lead, actor => enterRedress(this.app, actor, caseId, clientId, redress));
    for (const task of tasks) await this.as(lead, actor => this.setTask(actor, caseId, task));
    const intern = team.find(([, role]) => role === 'intern')?.[0];
    for (const entry of internLog) if (intern) await this.as(intern, actor => this.log.write({ ...actor, roles: ['intern'] }, caseId, entry));
  }

  private async setTask(actor: Actor, caseId: string, { by, done, ...task }: NonNullable<MatterCase['tasks']>[number]): Promise<void> {
    const { id, version } = await this.tasks.set(actor, caseId, { ...task, ...(by && { assigneeId: this.around.actors[by].userId }) });
    if (done) await this.tasks.complete(actor, id, version);
  }

  private async setDeadline(caseId: string, { rule: code, of, became, starts, ...told }: MatterDeadline, proceedingIds: string[]): Promise<void> {
    const rules = await this.rules.list();
    const ruleBy = (wanted: string) => rules.find(one => one.code === wanted)!;
    const rule = code === undefined ? undefined : ruleBy(code);
    const { id, version } = await this.deadlines.add(caseId, { ...told, ruleId: rule?.id, proceedingId: of === undefined ? undefined : proceedingIds[of] });
    if (!became) return;
    const chain = rule?.metStarts && starts && { trigger: rule.metStarts, ruleIds: starts.map(wanted => ruleBy(wanted).id) };
    await this.deadlines.settle(id, version, { ...became, ...(chain && { starts: chain }) });
  }

  /** Opened first and closed last: hearings are held in between. */
  private async proceed(caseId: string, told: MatterProceeding, before: string[]): Promise<string> {
    const { body, from, charges = [], hearings = [], closedOn, outcome, ...opening } = told;
    const { id, version } = await this.proceedings.open(caseId, {
      ...opening,
      ...(body && { bodyId: this.around.bodies[body] }),
      ...(from !== undefined && { originId: before[from] }),
    });
    for (const { brought, became } of charges) {
      const charge = await this.charges.bring(caseId, { ...brought, proceedingId: id });
      if (became) await this.charges.change(charge.id, charge.version, became);
    }
    for (const { booked, became } of hearings) {
      const hearing = await this.hearings.book(caseId, { ...booked, proceedingId: id });
      if (became) await this.hearings.settle(hearing.id, hearing.version, became);
    }
    if (closedOn || outcome) await this.proceedings.change(id, version, { closedOn, outcome });
    return id;
  }
}
