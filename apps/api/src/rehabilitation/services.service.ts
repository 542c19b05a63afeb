import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, IsNull } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '#libs/access/actor';
import { reasonsOf } from '#libs/law/care/service-reason';
import { isOpenService } from '#libs/law/care/service-state';
import { isLawyersServiceType } from '#libs/law/care/service-type';
import { daysBetween } from '#libs/law/calendar';
import { officeDay } from '#libs/law/office-day';
import { certainlyBefore } from '#libs/law/partial-date-order';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound, Problem } from '../http/problem';
import { Receipts } from '../http/receipts';
import { CareService } from './care-service.entity';
import { ClientKeys } from './client-keys';
import { Medicines } from './medicines';
import type { NewServiceDto, ServiceChangesDto, ServiceOutcomeDto } from './new-service.dto';
import { Plan } from './plan.entity';
import { PlanGoal } from './plan-goal.entity';
import type { ServiceDto } from './service.dto';
import { ServiceChange } from './service-change.entity';
import { ServiceCosts } from './service-costs.service';
import { ServiceSeries } from './service-series.service';
import { ServiceShown } from './service-shown';
import { Trips } from './trips.service';

/** Services are planned, changed while they are open, and end by what became of them. */
@Injectable()
export class ServicesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: ClientKeys,
    private readonly receipts: Receipts,
    private readonly shown: ServiceShown,
    private readonly costs: ServiceCosts,
    private readonly trips: Trips,
    private readonly medicines: Medicines,
    private readonly series: ServiceSeries,
  ) {}

  async plan(actor: Actor, clientId: string, body: NewServiceDto): Promise<ServiceDto> {
    const keyId = await this.keys.of(clientId);
    const { id: _, medicine, trip, repeat, ...fields } = body;
    refuseForeign(actor, fields.type);
    if (medicine && fields.type !== 'medicines') throw broken('detail_is_of_such_a_service', '/medicine');
    if (!trip !== (fields.type !== 'transport')) throw broken('transport_has_an_hour_and_a_way', '/trip');
    return this.receipts.once(
      body,
      async id => {
        const first = trip ? officeDay(undefined, new Date(trip.leavesAt)) : fields.dueOn;
        const planId = (await this.ofGoal(fields)).planId ?? fields.planId ?? (await this.running(clientId, fields.plannedOn ?? decidedBy(first)));
        const seriesId = repeat ? id : null;
        for (const [index, dueOn] of this.series.days(first, repeat, trip).entries()) {
          const of = { serviceId: index ? uuidv7() : id, clientId, keyId };
          await this.db.insert(CareService, { plannedOn: decidedBy(dueOn), ...fields, planId, dueOn, seriesId, id: of.serviceId, clientId });
          if (medicine) await this.medicines.name(of, medicine);
          if (trip) await this.trips.add(of, { ...trip, leavesAt: later(trip.leavesAt, first, dueOn) });
        }
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: ServiceChangesDto): Promise<ServiceDto> {
    const { medicine, ...fields } = changes;
    const service = Object.keys(fields).length ? await this.open(id, seen, changes) : await this.row(id, seen, changes);
    if (medicine) await this.medicines.correct(service, medicine);
    await this.db.save(Object.assign(service, fields, await this.ofGoal(fields)));
    // whoever has it open in a form is told that it is another by now
    if (medicine) await this.db.update(CareService, { id }, { version: () => 'version + 1' });
    return this.one(id);
  }

  /** @throws Problem 409 when somebody has said already what became of it */
  async settle(id: string, seen: number, { outcome, occurredOn = officeDay(), reason, quantity, unit, cost }: ServiceOutcomeDto): Promise<ServiceDto> {
    const service = await this.open(id, seen, { outcome, occurredOn, reason });
    const fits = reason ? reasonsOf(outcome).includes(reason) : outcome === 'delivered';
    if (!fits) throw broken('undelivered_service_has_a_reason', '/reason');
    if (quantity || unit) await this.db.save(Object.assign(service, measured(service, quantity, unit)));
    await this.move(service, { state: outcome, occurredOn, reason: reason ?? null });
    if (cost) await this.costs.add(id, cost);
    return this.one(id);
  }

  /** What was entered by mistake is open again; both stand in the history. */
  async reopen(id: string, seen: number): Promise<ServiceDto> {
    const service = await this.row(id, seen, {});
    await this.move(service, { state: 'planned', occurredOn: officeDay(), reason: 'entered_by_mistake' });
    return this.one(id);
  }

  async one(id: string): Promise<ServiceDto> {
    const service = await this.db.findOneBy(CareService, { id });
    if (!service) throw notFound();
    return (await this.shown.all([service]))[0];
  }

  /** A goal brings its plan along. */
  private async ofGoal({ goalId }: { goalId?: string | null }): Promise<{ planId?: string }> {
    if (!goalId) return {};
    const goal = await this.db.findOneBy(PlanGoal, { id: goalId });
    if (!goal) throw broken('service_goal_is_of_its_plan', '/goalId');
    return { planId: goal.planId };
  }

  /** What is decided on while a plan runs belongs to it, as far as whoever decides sees one. */
  private async running(clientId: string, plannedOn: string): Promise<string | undefined> {
    const plan = await this.db.findOneBy(Plan, { clientId, ending: IsNull() });
    return plan && !certainlyBefore(plannedOn, plan.startsOn) ? plan.id : undefined;
  }

  private async move({ id: serviceId, clientId }: CareService, step: Pick<ServiceChange, 'state' | 'occurredOn' | 'reason'>): Promise<void> {
    await this.db.insert(ServiceChange, { id: uuidv7(), serviceId, clientId, ...step });
  }

  private async open(id: string, seen: number, changes: object): Promise<CareService> {
    const service = await this.row(id, seen, changes);
    if (!isOpenService(service.state)) throw new Problem(409, 'taken', { errors: [{ pointer: '', key: 'rule.service_has_its_outcome' }] });
    return service;
  }

  private async row(id: string, seen: number, changes: object): Promise<CareService> {
    const service = await this.db.findOne(CareService, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!service) throw notFound();
    refuseStale(service, seen, changes);
    return service;
  }
}

/** Told in words what the database would refuse without any. */
function refuseForeign({ roles }: Actor, type: string): void {
  if (!roles.includes('specialist') && !isLawyersServiceType(type)) throw broken('care_team_plans_that_service', '/type');
}

/** What was agreed for a day that has passed had been decided on by then. */
const decidedBy = (dueOn?: string, today = officeDay()): string => (dueOn && dueOn < today ? dueOn : today);

/** The same hour so many days later: the clocks of the office are never put on. */
const later = (moment: string, from = '', day = from): string => new Date(Date.parse(moment) + (day === from ? 0 : daysBetween(from, day) * 86_400_000)).toISOString();

/** What is left out of how much it became stays as it was planned. */
function measured(planned: CareService, quantity = planned.quantity, unit = planned.unit): Pick<CareService, 'quantity' | 'unit'> {
  if (!quantity !== !unit) throw broken('service_quantity_has_a_unit', unit ? '/quantity' : '/unit');
  return { quantity, unit };
}
