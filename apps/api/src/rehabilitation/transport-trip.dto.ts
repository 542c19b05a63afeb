import { Type } from 'class-transformer';
import { Id, Instant, OneOf, Parts, Text, Whole } from '../http/fields';
import { HEARING_CHANGES, type HearingChange } from '#libs/law/care/hearing-change';
import { SERVICE_STATES, type ServiceState } from '#libs/law/care/service-state';

const MAX_PLACE = 500;
const MAX_DRIVER = 200;
const MAX_PHONE = 200;

export class NewTransportTripDto {
  @Instant()
  leavesAt: string;

  @Text({ max: MAX_PLACE })
  fromPlace: string;

  @Text({ max: MAX_PLACE })
  toPlace: string;

  @Id({ optional: true, description: 'The colleague who drives.' })
  driverId?: string;

  @Text({ max: MAX_DRIVER, optional: true, description: 'Who else drives, and his phone.' })
  driverName?: string;

  @Whole({ min: 1, max: 20, optional: true, description: 'How many are fetched; one, when left out.' })
  passengers?: number;

  @Text({ max: MAX_PHONE, optional: true, description: 'The phone that the driver may call, only if the client released it for this trip.' })
  driverPhone?: string;

  @Id({ optional: true, description: 'The hearing he is brought to.' })
  hearingId?: string;
}

export class TransportTripChangesDto {
  @Instant({ optional: true })
  leavesAt?: string;

  @Text({ max: MAX_PLACE, optional: true })
  fromPlace?: string;

  @Text({ max: MAX_PLACE, optional: true })
  toPlace?: string;

  @Id({ optional: true, nullable: true })
  driverId?: string | null;

  @Text({ max: MAX_DRIVER, optional: true, nullable: true })
  driverName?: string | null;

  @Whole({ min: 1, max: 20, optional: true })
  passengers?: number;

  @Text({ max: MAX_PHONE, optional: true, nullable: true })
  driverPhone?: string | null;

  @Id({ optional: true, nullable: true })
  hearingId?: string | null;
}

export class TransportTripDto {
  @Id()
  id: string;

  @Id()
  serviceId: string;

  @Id()
  clientId: string;

  @Instant()
  leavesAt: string;

  @Text({ max: MAX_PLACE })
  fromPlace: string;

  @Text({ max: MAX_PLACE })
  toPlace: string;

  @Id({ nullable: true })
  driverId: string | null;

  @Text({ max: MAX_DRIVER, nullable: true })
  driverName: string | null;

  @Whole({ min: 1, max: 20 })
  passengers: number;

  @Text({ max: MAX_PHONE, nullable: true, description: 'That the driver may call.' })
  driverPhone: string | null;

  @Id({ nullable: true })
  hearingId: string | null;

  @OneOf(HEARING_CHANGES, { name: 'HearingChange', nullable: true, description: 'Why it has to be agreed on anew: its hearing was moved, and the trip with it, or is off without another day.' })
  hearingChange: HearingChange | null;

  @Instant({ nullable: true, description: 'Null while client and driver have not agreed.' })
  confirmedAt: string | null;

  @Id({ nullable: true })
  confirmedBy: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

/** A trip on the board: whose it is, and where its service stands. */
export class BoardTripDto extends TransportTripDto {
  @Text({ max: 40 })
  clientCode: string;

  @Text({ max: 300 })
  displayName: string;

  @OneOf(SERVICE_STATES, { name: 'ServiceState' })
  state: ServiceState;
}

export class TransportBoardQuery {
  @Type(() => Number)
  @Whole({ min: 1, max: 31, optional: true, description: 'How many days from today on; seven when left out.' })
  days?: number;

  @Id({ optional: true, description: 'Instead of the days to come: all who were or will be brought to this hearing.' })
  hearingId?: string;

  @Id({ optional: true, description: 'Instead of the days to come: all who were or will be brought to a hearing of this case.' })
  caseId?: string;
}

export class TransportBoardDto {
  @Parts(() => BoardTripDto, { max: 500, description: 'Unconfirmed ones first, then by their hour.' })
  items: BoardTripDto[];
}
