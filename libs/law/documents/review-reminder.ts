import { usualTurnaround } from './review-order';

/** A submission that nobody has judged, as it stands now. */
export interface UnjudgedSubmission {
  /** Whether somebody of those who were asked may still review it: none may who has left, or sees the case no more. */
  reviewable: boolean;
  /** Days since it was submitted, with their parts. */
  days: number;
  /** Working days that have begun since the day it was submitted. */
  workingDays: number;
  /** Days until the last day to file it; null when there is none. */
  daysToFile: number | null;
  /** How many days the last reviews of whoever was asked took. */
  took: readonly number[];
}

/** Whom to tell that it waits: nobody, whoever is asked to review it, or its author and who could help as well. */
export const REMINDER_STEPS = { nobody: 0, reviewer: 1, others: 2 } as const;

export type ReminderStep = (typeof REMINDER_STEPS)[keyof typeof REMINDER_STEPS];

/** Nobody is hurried before. */
const LEAST_WORKING_DAYS = 2;

/**
 * It waits too long once the reviewer has had the time he usually takes, and two working days at least; twice as long is for
 * the ears of others. What has to be filed waits too long when, after his usual time, a day or less would be left, and is
 * for others when the last day has come; on the day of the submission he has just been asked.
 */
export function reminderStep({ reviewable, days, workingDays, daysToFile, took }: UnjudgedSubmission): ReminderStep {
  if (!reviewable) return REMINDER_STEPS.others;
  const usual = usualTurnaround(took);
  const waitsTimes = (times: number) => workingDays >= LEAST_WORKING_DAYS * times && days >= usual * times;
  const leaves = (least: number, pace: number) => daysToFile !== null && days >= 1 && daysToFile - pace <= least;
  if (waitsTimes(2) || leaves(0, 0)) return REMINDER_STEPS.others;
  return waitsTimes(1) || leaves(1, usual) ? REMINDER_STEPS.reviewer : REMINDER_STEPS.nobody;
}
