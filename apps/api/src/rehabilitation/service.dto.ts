import { PROVIDER_KINDS, type ProviderKind } from '#libs/law/care/provider-kind';
import { SERVICE_REASONS, type ServiceReason } from '#libs/law/care/service-reason';
import { SERVICE_OUTCOMES, SERVICE_STATES, type ServiceOutcome, type ServiceState } from '#libs/law/care/service-state';
import { SERVICE_TYPES, type ServiceType } from '#libs/law/care/service-type';
import { SERVICE_UNITS, type ServiceUnit } from '#libs/law/care/service-unit';
import { Day, Id, Instant, OneOf, Part, PartialDateField, Parts, Text, Whole } from '../http/fields';
import { PageQuery } from '../http/page';
import { ClientRowDto } from '../people/client-row.dto';
import { ReferralDto } from './referral.dto';
import { NewServiceCostDto, ServiceCostDto } from './service-cost.dto';
import { NewTransportTripDto, TransportTripDto } from './transport-trip.dto';

const MAX_QUANTITY = 1_000_000;

/** Which medicine, for the care team alone. */
export class MedicineDto {
  @Text({ max: 300 })
  name: string;

  @Text({ max: 500, optional: true, nullable: true })
  dose?: string | null;
}

export class NewServiceDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(SERVICE_TYPES, { name: 'ServiceType' })
  type: ServiceType;

  @PartialDateField({ optional: true, description: 'When it was decided on; today, when left out.' })
  plannedOn?: string;

  @Day({ optional: true, description: 'The day it is agreed for.' })
  dueOn?: string;

  @Id({ optional: true })
  planId?: string;

  @Id({ optional: true, description: 'Who outside gives it.' })
  providerId?: string;

  @Whole({ min: 1, max: MAX_QUANTITY, optional: true })
  quantity?: number;

  @OneOf(SERVICE_UNITS, { name: 'ServiceUnit', optional: true })
  unit?: ServiceUnit;

  @Part(() => MedicineDto, { optional: true, description: 'Of medicines.' })
  medicine?: MedicineDto;

  @Part(() => NewTransportTripDto, { optional: true, description: 'Of transport.' })
  trip?: NewTransportTripDto;
}

export class ServiceChangesDto {
  @Day({ optional: true, nullable: true })
  dueOn?: string | null;

  @Id({ optional: true, nullable: true })
  providerId?: string | null;

  @Whole({ min: 1, max: MAX_QUANTITY, optional: true, nullable: true })
  quantity?: number | null;

  @OneOf(SERVICE_UNITS, { name: 'ServiceUnit', optional: true, nullable: true })
  unit?: ServiceUnit | null;
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
