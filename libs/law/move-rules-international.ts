import type { MoveRule } from './proceeding-move';
import { INTERNATIONAL_STAGES } from './proceeding-stage';

const SOURCE = 'Rules of procedure of the Human Rights Committee (CCPR/C/3) and of the Committee against Torture (CAT/C/3); methods of work of the WGAD (A/HRC/36/38)';
const law = { source: SOURCE, verified: false } as const;

/**
 * Steps of a communication to a UN committee and of what stands beside it. Steps are often taken together or left out (a
 * State that never answers, admissibility with the merits), so each leads to every later one.
 */
export const INTERNATIONAL_MOVE_RULES: readonly MoveRule[] = [
  { code: 'communication', kind: 'continuation', from: ['communication_submitted'], outcomes: ['registered'], whileRunning: true, to: ['communication_registered', 'state_observations', 'author_comments', 'admissibility', 'merits', 'views'], ...law },
  { code: 'registered_communication', kind: 'continuation', from: ['communication_registered'], outcomes: ['registered', 'admissible'], whileRunning: true, to: ['state_observations', 'author_comments', 'admissibility', 'merits', 'views'], ...law },
  { code: 'exchange', kind: 'continuation', from: ['state_observations', 'author_comments'], outcomes: ['submitted', 'not_submitted'], whileRunning: true, to: ['state_observations', 'author_comments', 'admissibility', 'merits', 'views'], ...law },
  { code: 'admissible', kind: 'continuation', from: ['admissibility'], outcomes: ['admissible'], whileRunning: false, to: ['state_observations', 'author_comments', 'merits', 'views'], ...law },
  { code: 'views', kind: 'continuation', from: ['merits'], outcomes: ['violation_found', 'violation_not_found'], whileRunning: true, to: ['views'], ...law },
  { code: 'follow_up', kind: 'continuation', from: ['merits', 'views', 'wgad'], outcomes: ['violation_found'], whileRunning: false, to: ['views_follow_up'], ...law },
  { code: 'follow_up_again', kind: 'continuation', from: ['views_follow_up'], outcomes: ['partly_implemented', 'not_implemented', 'discontinued'], whileRunning: false, to: ['views_follow_up'], ...law },
  { code: 'inadmissibility_reviewed', kind: 'new_circumstances', from: ['communication_registered', 'admissibility', 'merits', 'views'], outcomes: ['inadmissible', 'discontinued'], whileRunning: false, to: ['communication_submitted', 'admissibility'], ...law },
  { code: 'another_committee', kind: 'continuation', from: ['communication_submitted', 'communication_registered', 'admissibility', 'merits', 'views'], outcomes: ['refused_to_register', 'inadmissible', 'discontinued'], whileRunning: false, to: ['communication_submitted'], ...law },
  { code: 'beside_communication', kind: 'continuation', from: INTERNATIONAL_STAGES, outcomes: 'any', whileRunning: true, to: ['special_procedure', 'wgad', 'shadow_report', 'other'], ...law },
  { code: 'communication_after', kind: 'continuation', from: ['special_procedure', 'wgad', 'shadow_report'], outcomes: 'any', whileRunning: true, to: ['communication_submitted'], ...law },
];
