import { COST_PAYERS, type CostPayer } from '#libs/law/care/cost-payer';
import { PROVIDER_KINDS, type ProviderKind } from '#libs/law/care/provider-kind';
import { SERVICE_REASONS, type ServiceReason } from '#libs/law/care/service-reason';
import { SERVICE_STATES, type ServiceState } from '#libs/law/care/service-state';
import { SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { MOST_OF_A_SERIES } from '#libs/law/care/service-series';
import { SERVICE_UNITS, type ServiceUnit } from '#libs/law/care/service-unit';
import { ClockTime, Day, Id, Instant, OneOf, Part, PartialDateField, Parts, Text, Whole } from '../http/fields';
import { PageQuery } from '../http/page';
import { ClientRowDto } from '../people/client-row.dto';
import { MAX_QUANTITY, MedicineDto } from './new-service.dto';
import { ReferralDto } from './referral.dto';
import { ServiceCostDto } from './service-cost.dto';
import { TransportTripDto } from './transport-trip.dto';

export class ServiceDto {
  @Id()
  id: string;

  @Id()
  clientId: string;

  @Id({ nullable: true })
  planId: string | null;

  @OneOf(SERVICE_TYPES, { name: 'ServiceType' })
  type: ServiceType;

  @OneOf(SERVICE_STATES, { name: 'ServiceState' })
  state: ServiceState;

  @PartialDateField()
  plannedOn: string;

  @Day({ nullable: true })
  dueOn: string | null;

  @ClockTime({ nullable: true })
  dueTime: string | null;

  @Id({ nullable: true })
  goalId: string | null;

  @Id({ nullable: true, description: 'The first of its series; null of a single service.' })
  seriesId: string | null;

  @OneOf(COST_PAYERS, { name: 'CostPayer', nullable: true, description: 'Who is to pay.' })
  payer: CostPayer | null;

  @Id({ nullable: true })
  grantId: string | null;

  @OneOf(PROVIDER_KINDS, { name: 'ProviderKind', nullable: true })
  providerKind: ProviderKind | null;

  @Id({ nullable: true, description: 'For the care team.' })
  providerId: string | null;

  @Text({ max: 200, nullable: true, description: 'For the care team.' })
  providerName: string | null;

  @Whole({ min: 1, max: MAX_QUANTITY, nullable: true })
  quantity: number | null;

  @OneOf(SERVICE_UNITS, { name: 'ServiceUnit', nullable: true })
  unit: ServiceUnit | null;

  @PartialDateField({ nullable: true })
  outcomeOn: string | null;

  @OneOf(SERVICE_REASONS, { name: 'ServiceReason', nullable: true })
  reason: ServiceReason | null;

  @Part(() => MedicineDto, { nullable: true, description: 'For the care team.' })
  medicine: MedicineDto | null;

  @Part(() => TransportTripDto, { nullable: true })
  trip: TransportTripDto | null;

  @Parts(() => ReferralDto, { max: 100, description: 'For the care team; the newest first.' })
  referrals: ReferralDto[];

  @Parts(() => ServiceCostDto, { max: 100, description: 'For the care team, and for lawyers of what they plan themselves.' })
  costs: ServiceCostDto[];

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class ServiceListQuery extends PageQuery {
  @OneOf(SERVICE_TYPES, { name: 'ServiceType', optional: true })
  type?: ServiceType;

  @OneOf(['open', 'ended'], { name: 'ServiceProgress', optional: true, description: 'Both, when left out.' })
  progress?: 'open' | 'ended';
}

export class ServicePageDto {
  @Parts(() => ServiceDto, { max: 100, description: 'The newest first.' })
  items: ServiceDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}

export class EndedSeriesDto {
  @Parts(() => ServiceDto, { max: MOST_OF_A_SERIES, description: 'What does not take place any more.' })
  items: ServiceDto[];
}

export class ServiceChangeDto {
  @OneOf(SERVICE_STATES, { name: 'ServiceState' })
  state: ServiceState;

  @PartialDateField()
  occurredOn: string;

  @OneOf(SERVICE_REASONS, { name: 'ServiceReason', nullable: true })
  reason: ServiceReason | null;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;
}

export class ServiceHistoryDto {
  @Parts(() => ServiceChangeDto, { max: 1_000, description: 'The earliest first.' })
  items: ServiceChangeDto[];
}

/** A row of what somebody was given. */
export class ReceivedServiceDto {
  @Id()
  id: string;

  @OneOf(SERVICE_TYPES, { name: 'ServiceType' })
  type: ServiceType;

  @OneOf(SERVICE_STATES, { name: 'ServiceState' })
  state: ServiceState;

  @PartialDateField()
  plannedOn: string;

  @Day({ nullable: true })
  dueOn: string | null;

  @PartialDateField({ nullable: true })
  outcomeOn: string | null;

  @OneOf(PROVIDER_KINDS, { name: 'ProviderKind', nullable: true })
  providerKind: ProviderKind | null;

  @Whole({ min: 1, max: MAX_QUANTITY, nullable: true })
  quantity: number | null;

  @OneOf(SERVICE_UNITS, { name: 'ServiceUnit', nullable: true })
  unit: ServiceUnit | null;
}

export class FamilyMemberDto extends ClientRowDto {
  @Parts(() => ReceivedServiceDto, { max: 500, description: 'The newest first.' })
  services: ReceivedServiceDto[];
}

export class FamilyServicesDto {
  @Parts(() => FamilyMemberDto, { max: 100, description: 'The direct victim first, then his relatives, of whom the reader sees.' })
  items: FamilyMemberDto[];
}
