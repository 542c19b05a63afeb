import { CLOSURE_REASONS, type ClosureReason } from '#libs/law/closure-reason';
import { Id, OneOf, Text } from '../http/fields';

export class NewClosureDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(CLOSURE_REASONS, { name: 'ClosureReason' })
  reason: ClosureReason;

  @Text({ max: 5_000, optional: true })
  note?: string;
}
