import type { Instrument } from './instrument';

/** Post-traumatic stress in the last month. A score from the cut on asks for a diagnostic interview; it is no diagnosis. */
export const PCL_5: Instrument<'pcl_5'> = {
  id: 'pcl_5',
  title: 'PCL-5',
  items: 20,
  highest: 4,
  factor: 1,
  higherIsBetter: false,
  bands: [
    { name: 'below_cut', from: 0, to: 30 },
    { name: 'at_cut', from: 31, to: 80 },
  ],
  meaningfulChange: 10,
  alerts: {},
  source: 'Weathers FW et al. The PTSD Checklist for DSM-5, National Center for PTSD 2013, cut of 31 to 33; of change its first version says 10, which other studies put higher',
  terms: 'US Department of Veterans Affairs: work of the US government, in the public domain',
  verified: false,
};
