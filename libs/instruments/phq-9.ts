import type { Instrument } from './instrument';

/** Depression in the last two weeks. Its ninth item asks about thoughts of death and of hurting oneself. */
export const PHQ_9: Instrument<'phq_9'> = {
  id: 'phq_9',
  title: 'PHQ-9',
  items: 9,
  highest: 3,
  factor: 1,
  higherIsBetter: false,
  bands: [
    { name: 'minimal', from: 0, to: 4 },
    { name: 'mild', from: 5, to: 9 },
    { name: 'moderate', from: 10, to: 14 },
    { name: 'moderately_severe', from: 15, to: 19 },
    { name: 'severe', from: 20, to: 27 },
  ],
  meaningfulChange: 5,
  alerts: { self_harm: 9 },
  source: 'Kroenke K, Spitzer RL, Williams JBW. The PHQ-9: validity of a brief depression severity measure. J Gen Intern Med 2001;16:606–613',
  terms: 'Pfizer: no permission required to reproduce, translate, display or distribute',
  verified: false,
};
