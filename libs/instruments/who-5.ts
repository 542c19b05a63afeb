import type { Instrument } from './instrument';

/** Well-being in the last two weeks, in per cent. */
export const WHO_5: Instrument<'who_5'> = {
  id: 'who_5',
  title: 'WHO-5',
  items: 5,
  highest: 5,
  factor: 4,
  higherIsBetter: true,
  bands: [
    { name: 'very_poor', from: 0, to: 28 },
    { name: 'poor', from: 29, to: 50 },
    { name: 'good', from: 51, to: 100 },
  ],
  meaningfulChange: 10,
  alerts: {},
  source: 'Topp CW, Østergaard SD, Søndergaard S, Bech P. The WHO-5 Well-Being Index: a systematic review. Psychother Psychosom 2015;84:167–176',
  terms: 'World Health Organization, CC BY-NC-SA 3.0 IGO: free for care that is not sold; the wording is not part of this program',
  verified: false,
};
