import { Id, Instant, OneOf, Parts, Text } from '../http/fields';

/** Why a client is erased. The papers behind it are kept elsewhere: no words here. */
export const ERASURE_REASONS = ['client_request', 'retention_over', 'court_order', 'entered_by_mistake'] as const;

export class NewErasureDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(ERASURE_REASONS, { name: 'ErasureReason' })
  reason: (typeof ERASURE_REASONS)[number];
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
