import { ERASURE_REASONS, type ErasureReason } from '#libs/sealing/erasure-reason';
import { Id, Instant, OneOf, Parts, Text } from '../http/fields';

export class NewErasureDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(ERASURE_REASONS, { name: 'ErasureReason' })
  reason: ErasureReason;
}

export class ErasureDto {
  @Id()
  id: string;

  @Id()
  clientId: string;

  @Text({ max: 40 })
  clientCode: string;

  @OneOf(ERASURE_REASONS, { name: 'ErasureReason' })
  reason: string;

  @Id()
  requestedBy: string;

  @Instant()
  requestedAt: string;

  @Id({ nullable: true })
  approvedBy: string | null;

  @Instant({ nullable: true, description: 'When the words were destroyed; null while that waits for approval.' })
  approvedAt: string | null;
}

export class ErasureListDto {
  @Parts(() => ErasureDto, { max: 1_000 })
  items: ErasureDto[];
}
