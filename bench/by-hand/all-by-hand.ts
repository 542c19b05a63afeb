import { care } from './care';
import { cases, charges, hearings, papers, proceedings, visits } from './cases';
import { colleagues, desk, trainings } from './desk';
import { files } from './files';
import { claims, examinations } from './redress';
import { served } from './served';
import type { ByHand } from './statement';

export const BY_HAND: readonly ByHand[] = [served, files, desk, care, cases, hearings, visits, charges, ...papers, proceedings, examinations, claims, trainings, colleagues];
