import { Id, OneOf, Parts, Text, Whole } from '../http/fields';
import { PERPETRATOR_KINDS } from './perpetrator.entity';

export class AskableDto {
  @Id()
  userId: string;
}

/** Cases beyond one's own that name the same: how many, and whom to ask. */
export class PerpetratorMatchDto {
  @OneOf(PERPETRATOR_KINDS, { name: 'PerpetratorKind', description: 'Whether they name the same person or the same unit.' })
  kind: string;

  @Whole({ min: 1, max: 10_000_000 })
  cases: number;

  @Parts(() => AskableDto, { max: 1_000, description: 'Supervisors who see them.' })
  ask: AskableDto[];
}

export class MatchedCaseDto {
  @Id()
  caseId: string;

  @Text({ max: 40 })
  code: string;
}

export class PerpetratorMatchesDto {
  @Parts(() => MatchedCaseDto, { max: 1_000, description: 'Cases you may see yourself.' })
  seen: MatchedCaseDto[];

  @Parts(() => PerpetratorMatchDto, { max: 2 })
  closed: PerpetratorMatchDto[];
}
