import type { Instrument } from './instrument';

/** Five questions, yes or no, that tell who should be asked more. Asked only of those who have lived through something terrible. */
export const PC_PTSD_5: Instrument<'pc_ptsd_5'> = {
  id: 'pc_ptsd_5',
  title: 'PC-PTSD-5',
  items: 5,
  highest: 1,
  factor: 1,
  higherIsBetter: false,
  bands: [
    { name: 'below_cut', from: 0, to: 3 },
    { name: 'at_cut', from: 4, to: 5 },
  ],
  meaningfulChange: null,
  alerts: {},
  source: 'Prins A et al. J Gen Intern Med 2016;31:1206–1211; cut of 4, and 3 for women: Bovin MJ et al. JAMA Netw Open 2021;4(2):e2036733',
  terms: 'US Department of Veterans Affairs: work of the US government, in the public domain',
  verified: false,
};
