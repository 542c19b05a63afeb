import type { Instrument } from './instrument';

/** Anxiety in the last two weeks. */
export const GAD_7: Instrument<'gad_7'> = {
  id: 'gad_7',
  title: 'GAD-7',
  items: 7,
  highest: 3,
  factor: 1,
  higherIsBetter: false,
  bands: [
    { name: 'minimal', from: 0, to: 4 },
    { name: 'mild', from: 5, to: 9 },
    { name: 'moderate', from: 10, to: 14 },
    { name: 'severe', from: 15, to: 21 },
  ],
  meaningfulChange: 4,
  alerts: {},
  source: 'Spitzer RL, Kroenke K, Williams JBW, Löwe B. A brief measure for assessing generalized anxiety disorder. Arch Intern Med 2006;166:1092–1097; change: Toussaint A et al. J Affect Disord 2020;265:395–401',
  terms: 'Pfizer: no permission required to reproduce, translate, display or distribute',
  verified: false,
};
