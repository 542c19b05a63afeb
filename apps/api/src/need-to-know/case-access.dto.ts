import { TEAM_ROLES } from '#libs/law/team-role';
import { Day, Id, Instant, OneOf, Parts } from '../http/fields';
import { ConflictWallDto } from './conflict-wall.dto';
import { EmergencyAccessDto } from './emergency-access.dto';

const MANY = 1000;
const BASES = ['team', 'office', 'supervision', 'emergency'] as const;

export class SightDto {
  @Id()
  userId: string;

  @OneOf(BASES, { name: 'AccessBasis', description: 'Why he sees it.' })
  basis: string;

  @OneOf(TEAM_ROLES, { name: 'TeamRole', nullable: true })
  role: string | null;

  @Day({ nullable: true, description: 'Last day; null = until further notice.' })
  endsOn: string | null;

  @Instant({ nullable: true, description: 'The moment at which it ends, in an emergency.' })
  until: string | null;
}

/** Who sees a case now and why, who must not, and who opened it in an emergency. */
export class CaseAccessDto {
  @Parts(() => SightDto, { max: MANY })
  seenBy: SightDto[];

  @Parts(() => ConflictWallDto, { max: MANY })
  walls: ConflictWallDto[];

  @Parts(() => EmergencyAccessDto, { max: MANY })
  emergencies: EmergencyAccessDto[];
}
