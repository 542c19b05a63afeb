import { COST_PAYERS, type CostPayer } from '#libs/law/care/cost-payer';
import { SERVICE_REASONS, type ServiceReason } from '#libs/law/care/service-reason';
import { SERIES_STEPS, type SeriesStep } from '#libs/law/care/service-series';
import { SERVICE_OUTCOMES, type ServiceOutcome } from '#libs/law/care/service-state';
import { SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { SERVICE_UNITS, type ServiceUnit } from '#libs/law/care/service-unit';
import { ClockTime, Day, Id, OneOf, Part, PartialDateField, Text, Whole } from '../http/fields';
import { NewServiceCostDto } from './service-cost.dto';
import { NewTransportTripDto } from './transport-trip.dto';

export const MAX_QUANTITY = 1_000_000;

/** Which medicine, for the care team alone. */
export class MedicineDto {
  @Text({ max: 300 })
  name: string;

  @Text({ max: 500, optional: true, nullable: true })
  dose?: string | null;
}

/** Of what takes place again and again. */
export class ServiceRepeatDto {
  @OneOf(SERIES_STEPS, { name: 'SeriesStep' })
  every: SeriesStep;

  @Day({ description: 'The last day on which there may be one.' })
  until: string;
}

export class NewServiceDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(SERVICE_TYPES, { name: 'ServiceType' })
  type: ServiceType;

  @PartialDateField({ optional: true, description: 'When it was decided on; when left out, today, or the day it was agreed for if that has passed.' })
  plannedOn?: string;

  @Day({ optional: true, description: 'The day it is agreed for.' })
  dueOn?: string;

  @ClockTime({ optional: true, description: 'At the office. A trip has its own hour.' })
  dueTime?: string;

  @Id({ optional: true, description: 'The plan that runs, when left out.' })
  planId?: string;

  @Id({ optional: true, description: 'The goal of a plan that it serves.' })
  goalId?: string;

  @Id({ optional: true, description: 'Who outside gives it.' })
  providerId?: string;

  @Whole({ min: 1, max: MAX_QUANTITY, optional: true })
  quantity?: number;

  @OneOf(SERVICE_UNITS, { name: 'ServiceUnit', optional: true })
  unit?: ServiceUnit;

  @OneOf(COST_PAYERS, { name: 'CostPayer', optional: true, description: 'Who is to bear what it will cost.' })
  payer?: CostPayer;

  @Id({ optional: true, description: 'The grant that is to be billed.' })
  grantId?: string;

  @Part(() => ServiceRepeatDto, { optional: true, description: 'It takes place again: each time is a service of its own.' })
  repeat?: ServiceRepeatDto;

  @Part(() => MedicineDto, { optional: true, description: 'Of medicines.' })
  medicine?: MedicineDto;

  @Part(() => NewTransportTripDto, { optional: true, description: 'Of transport.' })
  trip?: NewTransportTripDto;
}

export class ServiceChangesDto {
  @Day({ optional: true, nullable: true })
  dueOn?: string | null;

  @ClockTime({ optional: true, nullable: true })
  dueTime?: string | null;

  @Id({ optional: true, nullable: true, description: 'The goal of a plan that it serves.' })
  goalId?: string | null;

  @Id({ optional: true, nullable: true })
  providerId?: string | null;

  @Whole({ min: 1, max: MAX_QUANTITY, optional: true, nullable: true })
  quantity?: number | null;

  @OneOf(SERVICE_UNITS, { name: 'ServiceUnit', optional: true, nullable: true })
  unit?: ServiceUnit | null;

  @OneOf(COST_PAYERS, { name: 'CostPayer', optional: true, nullable: true })
  payer?: CostPayer | null;

  @Id({ optional: true, nullable: true })
  grantId?: string | null;

  @Part(() => MedicineDto, { optional: true, description: 'Of medicines, by the care team; also after the outcome.' })
  medicine?: MedicineDto;
}

export class SeriesEndingDto {
  @Day({ optional: true, description: 'The first day on which it does not take place any more; the day of this one, when left out.' })
  from?: string;

  @OneOf(SERVICE_REASONS, { name: 'ServiceReason', description: 'One of a declined service.' })
  reason: ServiceReason;
}

export class ServiceOutcomeDto {
  @OneOf(SERVICE_OUTCOMES, { name: 'ServiceOutcome' })
  outcome: ServiceOutcome;

  @PartialDateField({ optional: true, description: 'Today, when left out.' })
  occurredOn?: string;

  @OneOf(SERVICE_REASONS, { name: 'ServiceReason', optional: true, description: 'Of a service that was missed or declined.' })
  reason?: ServiceReason;

  @Whole({ min: 1, max: MAX_QUANTITY, optional: true, description: 'How much it became.' })
  quantity?: number;

  @OneOf(SERVICE_UNITS, { name: 'ServiceUnit', optional: true })
  unit?: ServiceUnit;

  @Part(() => NewServiceCostDto, { optional: true })
  cost?: NewServiceCostDto;
}
