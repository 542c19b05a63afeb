import { Flag, Id, Instant } from '../http/fields';

export class LockWishDto {
  @Flag({ optional: true, description: 'Take it from whoever has it; his page is told the next time it asks.' })
  takeOver?: boolean;
}

export class DocumentLockDto {
  @Id({ description: 'Who writes.' })
  userId: string;

  @Flag()
  mine: boolean;

  @Instant({ description: 'Since when.' })
  takenAt: string;
}
