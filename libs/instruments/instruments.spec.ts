import fc from 'fast-check';
import { changeOf } from './change';
import { highestScore, type Instrument } from './instrument';
import { INSTRUMENT_IDS, INSTRUMENTS } from './instruments';
import { alertsOf, bandOf, fits, scoreOf } from './score';

const all: Instrument[] = INSTRUMENT_IDS.map(id => INSTRUMENTS[id]);
const answered = ({ items, highest }: Instrument) => fc.array(fc.integer({ min: 0, max: highest }), { minLength: items, maxLength: items });
const each = fc.constantFrom(...all);
const taken = each.chain(instrument => answered(instrument).map(answers => ({ instrument, answers })));

describe('an instrument', () => {
  it('is scored as its publication says', () => {
    expect(scoreOf(INSTRUMENTS.who_5, [5, 5, 5, 5, 5])).toBe(100);
    expect(scoreOf(INSTRUMENTS.who_5, [1, 2, 3, 2, 1])).toBe(36);
    expect(scoreOf(INSTRUMENTS.phq_9, [1, 2, 3, 0, 1, 2, 3, 0, 1])).toBe(13);
    expect(scoreOf(INSTRUMENTS.gad_7, [3, 3, 3, 3, 3, 3, 3])).toBe(21);
    expect(scoreOf(INSTRUMENTS.pcl_5, Array(20).fill(4))).toBe(80);
    expect(scoreOf(INSTRUMENTS.pc_ptsd_5, [1, 1, 0, 1, 1])).toBe(4);
    expect(bandOf(INSTRUMENTS.who_5, 28)).toBe('very_poor');
    expect(bandOf(INSTRUMENTS.who_5, 50)).toBe('poor');
    expect(bandOf(INSTRUMENTS.phq_9, 15)).toBe('moderately_severe');
    expect(bandOf(INSTRUMENTS.gad_7, 15)).toBe('severe');
    expect(bandOf(INSTRUMENTS.pcl_5, 31)).toBe('at_cut');
  });

  it.each(all)('$title names each score it can have, once', instrument => {
    for (let score = 0; score <= highestScore(instrument); score++) {
      expect(instrument.bands.filter(({ from, to }) => score >= from && score <= to)).toHaveLength(1);
    }
    expect(instrument.bands[0].from).toBe(0);
    expect(instrument.bands[instrument.bands.length - 1].to).toBe(highestScore(instrument));
  });

  it('scores within its bounds', () => {
    fc.assert(fc.property(taken, ({ instrument, answers }) => {
      const score = scoreOf(instrument, answers)!;
      expect(fits(instrument, answers)).toBe(true);
      expect(Number.isInteger(score) && score >= 0 && score <= highestScore(instrument)).toBe(true);
    }));
  });

  it('never scores lower when an answer is higher, whichever item it is', () => {
    fc.assert(fc.property(taken, fc.nat(), ({ instrument, answers }, at) => {
      const item = at % instrument.items;
      const higher = answers.map((answer, i) => (i === item ? Math.min(answer + 1, instrument.highest) : answer));
      const [before, after] = [scoreOf(instrument, answers)!, scoreOf(instrument, higher)!];
      expect(after - before).toBe((higher[item] - answers[item]) * instrument.factor);
    }));
  });

  it('has no score with an answer missing, and no answers of another shape', () => {
    fc.assert(fc.property(taken, fc.nat(), ({ instrument, answers }, at) => {
      const gap = answers.map((answer, i) => (i === at % instrument.items ? null : answer));
      expect(fits(instrument, gap)).toBe(true);
      expect(scoreOf(instrument, gap)).toBeNull();
      expect(bandOf(instrument, null)).toBeNull();
      for (const other of [answers.slice(1), [...answers, 0], [instrument.highest + 1, ...answers.slice(1)], [-1, ...answers.slice(1)], [0.5, ...answers.slice(1)]]) {
        expect(fits(instrument, other)).toBe(false);
      }
    }));
  });

  it('alerts of the ninth item of PHQ-9 above nought, whatever else is answered or missing', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 9, maxLength: 9 }), answers => {
      expect(alertsOf(INSTRUMENTS.phq_9, answers)).toEqual((answers[8] ?? 0) > 0 ? ['self_harm'] : []);
    }));
    expect(alertsOf(INSTRUMENTS.gad_7, [3, 3, 3, 3, 3, 3, 3])).toEqual([]);
  });

  const daily = (scores: number[]) => scores.map((score, at) => ({ score, earliest: `2026-03-0${at + 1}`, latest: `2026-03-0${at + 1}` }));

  it('compares the first score with the last, and calls a change what is published as one', () => {
    expect(changeOf(INSTRUMENTS.who_5, daily([28, 60, 52]))).toEqual({ first: 28, last: 52, difference: 24, direction: 'better' });
    expect(changeOf(INSTRUMENTS.phq_9, daily([18, 9]))).toMatchObject({ difference: -9, direction: 'better' });
    expect(changeOf(INSTRUMENTS.phq_9, daily([9, 13]))).toMatchObject({ direction: 'unchanged' });
    expect(changeOf(INSTRUMENTS.who_5, daily([40, 32]))).toMatchObject({ direction: 'unchanged' });
    expect(changeOf(INSTRUMENTS.pcl_5, daily([30, 40]))).toMatchObject({ direction: 'worse' });
    expect(changeOf(INSTRUMENTS.who_5, daily([40]))).toBeNull();
  });

  it('tells of no change where the days leave open which score is the first or the last', () => {
    const [year, march, april] = [
      { score: 80, earliest: '2026-01-01', latest: '2026-12-31' }, { score: 20, earliest: '2026-03-01', latest: '2026-03-31' }, { score: 50, earliest: '2026-04-02', latest: '2026-04-02' },
    ];
    expect(changeOf(INSTRUMENTS.who_5, [year, march])).toBeNull();
    expect(changeOf(INSTRUMENTS.who_5, [march, march, april])).toBeNull();
    // what lies between is compared with neither
    expect(changeOf(INSTRUMENTS.who_5, [{ ...april, earliest: '2025-12-31', latest: '2025-12-31' }, year, march, { ...april, earliest: '2027-01-01', latest: '2027-01-01' }])).toMatchObject({ difference: 0 });
    expect(changeOf(INSTRUMENTS.who_5, [march, april])).toMatchObject({ direction: 'better' });
  });

  it('turns its direction round when the series is read backwards', () => {
    const turned = { better: 'worse', worse: 'better', unchanged: 'unchanged' };
    fc.assert(fc.property(each.chain(instrument => fc.array(fc.integer({ min: 0, max: highestScore(instrument) }), { minLength: 2, maxLength: 8 }).map(scores => ({ instrument, scores }))), ({ instrument, scores }) => {
      expect(changeOf(instrument, daily(scores.toReversed()))!.direction).toBe(turned[changeOf(instrument, daily(scores))!.direction]);
    }));
  });
});
