import { ADMINISTRATIVE_MOVE_RULES } from './move-rules-administrative';
import { MOVE_RULES_BETWEEN_TRACKS } from './move-rules-between-tracks';
import { CIVIL_MOVE_RULES } from './move-rules-civil';
import { CRIMINAL_MOVE_RULES } from './move-rules-criminal';
import { INTERNATIONAL_MOVE_RULES } from './move-rules-international';
import type { MoveRule } from './proceeding-move';

/** Every step that procedure knows: within a track first, then from one to another. */
export const MOVE_RULES: readonly MoveRule[] = [
  ...CRIMINAL_MOVE_RULES,
  ...CIVIL_MOVE_RULES,
  ...ADMINISTRATIVE_MOVE_RULES,
  ...INTERNATIONAL_MOVE_RULES,
  ...MOVE_RULES_BETWEEN_TRACKS,
];
