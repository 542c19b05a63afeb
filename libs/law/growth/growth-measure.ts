import { RECURRING_ERRORS, type RecurringError } from '../documents/recurring-error';

/**
 * What is counted of an intern's work: hearings that were held with him present; visits in detention and meetings he wrote
 * down; entries of the log and the minutes they took; documents he drafted, that went back to him, were approved (after so
 * many rounds) and filed.
 */
export const GROWTH_MEASURES = ['hearings', 'detention_visits', 'meetings', 'entries', 'minutes', 'drafted', 'sent_back', 'approved', 'rounds', 'filed'] as const;

export type GrowthMeasure = (typeof GROWTH_MEASURES)[number];

/** An error that a reviewer tagged, counted like the rest. */
export type ErrorMeasure = `error_${RecurringError}`;

export const ERROR_MEASURES: readonly ErrorMeasure[] = RECURRING_ERRORS.map(error => `error_${error}` as const);

/** All of them, in the order in which they are shown. */
export const COUNTED: readonly (GrowthMeasure | ErrorMeasure)[] = [...GROWTH_MEASURES, ...ERROR_MEASURES];
