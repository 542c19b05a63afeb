import { Instant, Text } from '../http/fields';

/** Where one open case of a client stands, for the specialist who cares for him. */
export class LegalSideDto {
  @Text({ max: 40, nullable: true, description: 'Stage of the latest proceeding, one that is open before one that is closed.' })
  stage: string | null;

  @Instant({ nullable: true })
  nextHearingAt: string | null;
}
