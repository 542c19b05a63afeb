import { TEAM_ROLES } from '#libs/law/team-role';
import { Day, Id, Instant, OneOf, Part, Parts, Text, Whole } from '../http/fields';

const MANY = 2_000;

/** Who takes one place. */
export class TakerDto {
  @Id()
  assignmentId: string;

  @Id({ nullable: true, description: "Null = nobody: the place ends. A lead's place never does." })
  userId: string | null;
}

export class HandOverPlanDto {
  @Day({ description: 'First day of the others; the day before is the last of whoever leaves.' })
  startsOn: string;

  @Id({ optional: true, description: 'Who takes every place that `takers` does not name.' })
  toUserId?: string;

  @Parts(() => TakerDto, { max: MANY, optional: true })
  takers?: TakerDto[];
}

export class NewHandOverDto extends HandOverPlanDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: 4_000, optional: true, description: 'For those who take over.' })
  note?: string;
}

/** Why a place cannot pass like that. */
export class ObstacleDto {
  @Text({ max: 100 })
  code: string;

  @Text({ max: 500 })
  detail: string;
}

/** A place on the team of an open case. */
export class PlaceDto {
  @Id()
  assignmentId: string;

  @Id()
  caseId: string;

  @Text({ max: 40 })
  caseCode: string;

  @Text({ max: 300 })
  caseTitle: string;

  @OneOf(TEAM_ROLES, { name: 'TeamRole' })
  role: string;

  @Instant({ nullable: true })
  nextHearingAt: string | null;
}

/** A place as it is to pass. */
export class PassingPlaceDto extends PlaceDto {
  @Day({ description: 'First day of the other: that of the hand-over, or the day after the place itself begins.' })
  passesOn: string;
}

export class PlannedPlaceDto extends PassingPlaceDto {
  @Id({ nullable: true })
  toUserId: string | null;

  @Part(() => ObstacleDto, { nullable: true })
  obstacle: ObstacleDto | null;
}

export class HandOverPreviewDto {
  @Parts(() => PlannedPlaceDto, { max: MANY, description: 'Every place of his on an open case that you may hand over.' })
  items: PlannedPlaceDto[];
}

export class HandOverDto {
  @Id()
  id: string;

  @Id({ description: 'Whose places passed.' })
  userId: string;

  @Day()
  startsOn: string;

  @Whole({ min: 1, max: MANY })
  places: number;

  @Text({ max: 4_000, nullable: true })
  note: string | null;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;
}

export class HandOverListDto {
  @Parts(() => HandOverDto, { max: 1_000 })
  items: HandOverDto[];
}
