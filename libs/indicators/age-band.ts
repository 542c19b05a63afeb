/** Bands of age of the reports, by completed years. */
export const AGE_BANDS = ['0-17', '18-24', '25-34', '35-49', '50-64', '65+'] as const;

export type AgeBand = (typeof AGE_BANDS)[number];

/** SQL that tells the band from a year of birth, at the end of the year of a day. */
export const ageBand = (birthYear: string, day: string): string => {
  const age = `extract(year from ${day})::int - ${birthYear}`;
  const bands = AGE_BANDS.slice(0, -1).map(band => `when ${age} <= ${band.split('-')[1]} then '${band}'`);
  return `case when ${birthYear} is null then 'unknown' ${bands.join(' ')} else '${AGE_BANDS.at(-1)}' end`;
};
