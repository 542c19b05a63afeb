import { POSTPONEMENT_REASONS } from '#libs/law/postponement-reason';
import { Day, Id, OneOf, Parts, Whole } from '../http/fields';

export class PostponementQuery {
  @Day({ description: 'First day.' })
  from: string;

  @Day({ description: 'Last day.' })
  to: string;

  @Id({ optional: true })
  officeId?: string;
}

export class PostponementCountDto {
  @Id({ nullable: true, description: 'The court; null = none is named.' })
  bodyId: string | null;

  @OneOf(POSTPONEMENT_REASONS, { name: 'PostponementReason' })
  reason: string;

  @Whole({ min: 1, max: 1_000_000 })
  count: number;
}

export class PostponementCountListDto {
  @Parts(() => PostponementCountDto, { max: 10_000 })
  items: PostponementCountDto[];
}
