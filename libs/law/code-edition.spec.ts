import { nextDay } from './calendar';
import { CODE_EDITION_CODES, CODE_EDITIONS, editionInForce } from './code-edition';

describe('the edition of the criminal code', () => {
  it.each([
    ['2010', 'KG-CC-1997'],
    ['2018-12-31', 'KG-CC-1997'],
    ['2019-01-01', 'KG-CC-2017'],
    ['2020-10-05', 'KG-CC-2017'],
    ['2021-12', 'KG-CC-2021'],
  ])('of an act of %s is %s', (date, code) => expect(editionInForce(date)?.code).toBe(code));

  it.each(['2021', '2019-24', '201X', 'XXXX', '1990'])('is left open for %s', date =>
    expect(editionInForce(date)).toBeNull(),
  );

  it('covers every day since the first', () => {
    expect(CODE_EDITIONS.map(({ code }) => code)).toEqual([...CODE_EDITION_CODES]);
    CODE_EDITIONS.slice(1).forEach((edition, index) =>
      expect(nextDay(CODE_EDITIONS[index].inForceTo!)).toBe(edition.inForceFrom),
    );
  });
});
