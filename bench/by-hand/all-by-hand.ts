import { care, costs, forgotten } from './care';
import { cases, hearings, papers, proceedings, reviews, visits } from './cases';
import { charges, complaints, goals } from './court';
import { colleagues, desk, trainings } from './desk';
import { files } from './files';
import { examinations, redress, victims } from './redress';
import { served, wellBeing } from './served';
import type { ByHand } from './statement';

/** A whole annual report. */
export const BY_HAND: readonly ByHand[] = [
  served, files, desk, care, costs, forgotten, wellBeing, cases, hearings, visits, charges, goals, complaints, proceedings, ...papers, reviews, examinations, victims, redress, trainings, colleagues,
];
