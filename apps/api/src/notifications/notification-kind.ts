/** What can be told; the check of `notifications.kind` and the texts `access:told.*` know the same. */
export const NOTIFICATION_KINDS = ['emergency_opened', 'emergency_ended', 'wall_raised', 'wall_lifted', 'role_granted', 'account_invited', 'task_assigned', 'case_handed_over', 'outcome_missing', 'review_asked', 'document_approved', 'changes_requested', 'review_waits', 'enforcement_due', 'enquiry_given', 'same_perpetrator', 'conflict_met', 'merge_proposed', 'referral_unanswered',
  'package_to_approve', 'package_approved', 'package_refused', 'report_drafted'] as const;

export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];
