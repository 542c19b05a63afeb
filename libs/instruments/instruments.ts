import { GAD_7 } from './gad-7';
import type { Instrument } from './instrument';
import { PC_PTSD_5 } from './pc-ptsd-5';
import { PCL_5 } from './pcl-5';
import { PHQ_9 } from './phq-9';
import { WHO_5 } from './who-5';

/** Each that may be used for nothing and without asking; docs/instruments.md says what was checked, and what is left out. */
export const INSTRUMENTS = {
  who_5: WHO_5,
  phq_9: PHQ_9,
  gad_7: GAD_7,
  pcl_5: PCL_5,
  pc_ptsd_5: PC_PTSD_5,
} as const satisfies Record<string, Instrument>;

export type InstrumentId = keyof typeof INSTRUMENTS;
export const INSTRUMENT_IDS = Object.keys(INSTRUMENTS) as InstrumentId[];
