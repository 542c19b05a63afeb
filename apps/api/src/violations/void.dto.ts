import { Instant, Id, Text } from '../http/fields';

export const MAX_REASON = 2_000;

export class VoidingDto {
  @Text({ max: MAX_REASON, description: 'Why it does not stand. It stays on record, and says so.' })
  reason: string;
}

/** What can be voided, and has been when `voidedAt` is there. */
export class VoidableDto {
  @Instant({ nullable: true })
  voidedAt: string | null;

  @Id({ nullable: true })
  voidedBy: string | null;

  @Text({ max: MAX_REASON, nullable: true })
  voidReason: string | null;
}
