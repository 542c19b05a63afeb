import { CLOSING_OBSTACLES } from '#libs/law/closing-obstacle';
import { CLOSURE_REASONS, type ClosureReason } from '#libs/law/closure-reason';
import { Flag, Id, OneOf, Parts, Text } from '../http/fields';

export class NewClosureDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(CLOSURE_REASONS, { name: 'ClosureReason' })
  reason: ClosureReason;

  @Text({ max: 5_000, optional: true })
  note?: string;
}

export class ClosingObstacleDto {
  @OneOf(CLOSING_OBSTACLES, { name: 'ClosingObstacle' })
  kind: string;

  @Id({ description: 'The proceeding, hearing, deadline or task that stands open.' })
  id: string;
}

/** What closing needs, and what of it is missing. */
export class ClosingChecklistDto {
  @Parts(() => ClosingObstacleDto, { max: 1_000 })
  obstacles: ClosingObstacleDto[];

  @Flag({ description: 'You are a supervisor and do not lead the case.' })
  mayApprove: boolean;
}
