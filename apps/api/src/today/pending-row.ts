import type { PendingDto } from './today.dto';

/** What waits, as the database tells it: words still sealed, in base64. */
export type PendingRow = Omit<PendingDto, 'urgency'>;
