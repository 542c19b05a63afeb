/** What can wait for somebody: each is finished by one act of his. */
export const PENDING_KINDS = ['deadline', 'hearing', 'hearing_without_outcome', 'task', 'without_representative', 'without_next_step',
  'review', 'changes_requested', 'draft', 'approved_document', 'enforcement_step', 'outstanding_award',
  'service_without_outcome', 'referral_unanswered', 'trip_unconfirmed',
  'consent_missing', 'consent_ending', 'story_to_take_down', 'package_to_approve', 'enquiry'] as const;

export type PendingKind = (typeof PENDING_KINDS)[number];
