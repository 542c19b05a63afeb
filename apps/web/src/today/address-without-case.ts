import type { Schema } from '../api/schema';
import type { Permission } from '../session/session';

/** What waits for a consent, and who can do something about it. */
export const OF_CONSENTS: Partial<Record<Schema<'PendingKind'>, Permission>> = { consent_missing: 'consent.write', consent_ending: 'consent.write', story_to_take_down: 'story.write' };

/** Where one finishes what is in no case: the page of the enquiry, of the client, or of his care. */
export const addressWithoutCase = ({ kind, id, clientId }: Schema<'PendingDto'>) =>
  kind === 'enquiry' ? ({ to: '/enquiries/$enquiryId', params: { enquiryId: id } } as const) : ({ to: kind in OF_CONSENTS ? '/clients/$clientId' : '/clients/$clientId/care', params: { clientId: clientId ?? '' } }) as const;
