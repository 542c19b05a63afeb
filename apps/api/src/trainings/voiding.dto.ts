import { Id, Instant, Text } from '../http/fields';

const MAX_REASON = 2_000;

export class TrainingVoidingDto {
  @Text({ max: MAX_REASON, description: 'Why it was a mistake.' })
  reason: string;
}

/** That something of the programme was entered by mistake: it stays, and counts nowhere. */
export class VoidedDto {
  @Text({ max: MAX_REASON })
  reason: string;

  @Id()
  by: string;

  @Instant()
  at: string;
}
