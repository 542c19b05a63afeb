/**
 * The smallest number of people that may be told of. A number from one to four is not: whoever knows the place or the family
 * would know who they are. Nought tells of nobody and is shown.
 */
export const LEAST_TOLD = 5;

/** Whether so many people are so few that a number would point at them. */
export const isSmall = (value: number): boolean => value > 0 && value < LEAST_TOLD;
