import { Day, Flag, Instant, Parts, Whole } from '../http/fields';
import { ClientRowDto } from '../people/client-row.dto';

/** A client as whoever cares for him finds him among his own. */
export class ClientInCareDto extends ClientRowDto {
  @Flag({ description: 'A plan runs.' })
  hasPlan: boolean;

  @Whole({ min: 0, max: 1_000_000, description: 'Services that nobody has said the outcome of.' })
  openServices: number;

  @Whole({ min: 0, max: 1_000_000, description: 'Of those, the ones whose day has passed.' })
  overdueServices: number;

  @Day({ nullable: true, description: 'Of the next service.' })
  nextDueOn: string | null;

  @Instant({ nullable: true })
  nextTripAt: string | null;
}

export class ClientInCareListDto {
  @Parts(() => ClientInCareDto, { max: 1_000 })
  items: ClientInCareDto[];
}
