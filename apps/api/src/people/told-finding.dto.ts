import { CONFLICT_KINDS } from '#libs/law/conflict-kind';
import { Flag, Id, OneOf } from '../http/fields';

/** As what somebody of a name was found, and where. */
export class ToldFindingDto {
  @OneOf(CONFLICT_KINDS, { name: 'ConflictKind' })
  kind: string;

  @Id({ description: 'In which office.' })
  officeId: string;

  @Flag({ description: 'Only family and given name are the same: the patronymic differs or is not known.' })
  weaker: boolean;
}
