import { REOPENING_REASONS, type ReopeningReason } from '#libs/law/grants/reopening-reason';
import { Day, Id, Instant, OneOf, Parts, Whole } from '../http/fields';
import type { GrantClosing } from './grant-closing.entity';

export class NewGrantClosingDto {
  @Id({ optional: true })
  id?: string;

  @Day({ description: 'Last day of what is handed in.' })
  through: string;
}

export class GrantReopeningDto {
  @OneOf(REOPENING_REASONS, { name: 'ReopeningReason' })
  reason: ReopeningReason;
}

export class GrantClosingDto extends NewGrantClosingDto {
  @Id()
  declare id: string;

  @Id()
  grantId: string;

  @Instant()
  createdAt: string;

  @Id()
  createdBy: string;

  @Instant({ nullable: true })
  reopenedAt: string | null;

  @OneOf(REOPENING_REASONS, { name: 'ReopeningReason', nullable: true })
  reopeningReason: ReopeningReason | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class GrantClosingListDto {
  @Parts(() => GrantClosingDto, { max: 1_000 })
  items: GrantClosingDto[];
}

export const shownClosing = ({ reopenedBy: _, createdAt, reopenedAt, ...closing }: GrantClosing): GrantClosingDto =>
  ({ ...closing, createdAt: createdAt.toISOString(), reopenedAt: reopenedAt?.toISOString() ?? null });
