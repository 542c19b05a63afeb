import { Flag, Id, Instant, Parts, Text, Whole } from '../http/fields';

/** What a driver is told of a trip, and nothing else: not whom he drives, nor why. */
export class TripToDriveDto {
  @Id()
  id: string;

  @Instant()
  leavesAt: string;

  @Text({ max: 500 })
  fromPlace: string;

  @Text({ max: 500 })
  toPlace: string;

  @Whole({ min: 1, max: 20, description: 'How many are fetched.' })
  passengers: number;

  @Text({ max: 200, nullable: true, description: 'Only if it was released for this trip.' })
  phone: string | null;

  @Flag({ description: 'Whether the trip was agreed on.' })
  confirmed: boolean;
}

export class TripsToDriveDto {
  @Parts(() => TripToDriveDto, { max: 500, description: 'Of the next seven days, by their hour.' })
  items: TripToDriveDto[];
}
