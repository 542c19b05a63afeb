import { Id, Instant, Parts } from '../http/fields';

export class FactorResetDto {
  @Id()
  id: string;

  @Id({ description: 'Whose factors.' })
  userId: string;

  @Id({ description: 'Who asked for it.' })
  createdBy: string;

  @Instant()
  createdAt: string;

  @Instant({ description: 'Until when somebody else can confirm it.' })
  expiresAt: string;

  @Id({ nullable: true })
  confirmedBy: string | null;
}

export class FactorResetListDto {
  @Parts(() => FactorResetDto, { max: 1000 })
  items: FactorResetDto[];
}
