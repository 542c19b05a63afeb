import { Day, Id, Part, Text } from '../http/fields';
import { QualificationDto } from './qualification.dto';
import { RoleGrantDto } from './role-grant.dto';

export class LicenceDto {
  @Text({ max: 100 })
  licenceNumber: string;

  @Day({ optional: true, description: 'First day of the licence; that of the promotion when left out.' })
  startsOn?: string;
}

/** An intern becomes a lawyer from a day on. */
export class NewPromotionDto {
  @Id({ optional: true })
  id?: string;

  @Day({ description: 'First day as a lawyer; the day before is the last as an intern.' })
  startsOn: string;

  @Part(() => LicenceDto, { optional: true, description: "The attorney's licence, if he has passed the exam." })
  attorney?: LicenceDto;
}

export class PromotionDto {
  @Part(() => RoleGrantDto, { description: "The intern's role, ended." })
  ended: RoleGrantDto;

  @Part(() => RoleGrantDto, { description: "The lawyer's role." })
  began: RoleGrantDto;

  @Part(() => QualificationDto, { nullable: true })
  qualification: QualificationDto | null;
}
