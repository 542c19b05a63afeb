/**
 * Why a day is no working day, or is one. Source of the public holidays: Labour Code of the Kyrgyz Republic, which also
 * lets the Cabinet of Ministers move days of rest (`moved`).
 */
export const HOLIDAY_OCCASIONS = [
  'new_year',
  'orthodox_christmas',
  'defender_day',
  'womens_day',
  'nooruz',
  'labour_day',
  'constitution_day',
  'victory_day',
  'independence_day',
  'history_days',
  'orozo_ait',
  'kurman_ait',
  'moved',
  'other',
] as const;

export type HolidayOccasion = (typeof HOLIDAY_OCCASIONS)[number];

/** Those on the same day of each year, by law. The others follow the moon or a decision. */
export const FIXED_OCCASIONS = HOLIDAY_OCCASIONS.filter(one => !['orozo_ait', 'kurman_ait', 'moved', 'other'].includes(one));
