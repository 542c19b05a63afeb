import { momentOf } from '../../dates/fmt';

/** When a hearing is planned, as it is filled in. */
export interface PlannedTime {
  day: string;
  time: string;
  /** Expected length, in minutes. */
  minutes: string;
  /** The plan for which the sender has said that a clash is meant; another plan is asked about anew. */
  clashMeantFor: string;
}

export const NO_TIME: PlannedTime = { day: '', time: '10:00', minutes: '60', clashMeantFor: '' };

export const planOf = ({ day, time, minutes }: PlannedTime) => `${day} ${time} ${minutes}`;

export const isClashMeant = (values: PlannedTime) => values.clashMeantFor === planOf(values);

/** What is sent of it. */
export const plannedBody = (values: PlannedTime) => ({
  startsAt: values.day && values.time ? momentOf(values.day, values.time) : '',
  minutes: Number(values.minutes),
});
