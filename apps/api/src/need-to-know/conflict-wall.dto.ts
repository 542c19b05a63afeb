import { Id, Instant, Text, Whole } from '../http/fields';

const MAX_REASON = 2_000;

export class NewConflictWallDto {
  @Id({ optional: true })
  id?: string;

  @Id({ description: 'Who must not see the case. His part in the team ends with it.' })
  userId: string;

  @Text({ max: MAX_REASON })
  reason: string;
}

export class WallLiftingDto {
  @Text({ max: MAX_REASON })
  reason: string;
}

export class ConflictWallDto {
  @Id()
  id: string;

  @Id()
  userId: string;

  @Text({ max: MAX_REASON })
  reason: string;

  @Id({ description: 'Who raised it.' })
  raisedBy: string;

  @Instant()
  raisedAt: string;

  @Id({ nullable: true })
  liftedBy: string | null;

  @Instant({ nullable: true })
  liftedAt: string | null;

  @Text({ max: MAX_REASON, nullable: true })
  liftReason: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
