import type { Schema } from '../api/schema';
import type { Permission } from '../session/session';

/** What waits for a consent, and who can do something about it. */
export const OF_CONSENTS: Partial<Record<Schema<'PendingKind'>, Permission>> = { consent_missing: 'consent.write', consent_ending: 'consent.write', story_to_take_down: 'story.write' };

/** Where one finishes what waits for a client and is in no case: his page, or that of his care. */
export const clientAddress = ({ kind, clientId }: Schema<'PendingDto'>) =>
  ({ to: kind in OF_CONSENTS ? '/clients/$clientId' : '/clients/$clientId/care', params: { clientId: clientId ?? '' } }) as const;
