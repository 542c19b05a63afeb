import { MOVE_RULES } from './move-rules';
import type { MoveRule, ProceedingMove, Standing } from './proceeding-move';

/**
 * Why a step is not possible: the proceeding it comes from still runs; it ended otherwise than the step needs; or no step
 * of that kind leads from the one stage to the other, however it ends.
 */
export type MoveReason = 'needs_a_decision' | 'outcome_leads_elsewhere' | 'no_such_step';

export interface MoveRefusal {
  reason: MoveReason;
  /** What is possible instead; empty where the matter has ended for good. */
  legalMoves: ProceedingMove[];
}

/** Every step that is possible from where a proceeding stands, those of its own track first, none twice. */
export function legalMoves(from: Standing): ProceedingMove[] {
  const moves = new Map<string, ProceedingMove>();
  for (const rule of MOVE_RULES.filter(one => appliesTo(one, from))) {
    for (const stage of rule.to === 'same' ? [from.stage] : rule.to) {
      moves.set(`${rule.kind} ${stage}`, { kind: rule.kind, stage });
    }
  }
  return [...moves.values()];
}

/** Null when the step is possible, else why it is not. */
export function refuseMove(from: Standing, move: ProceedingMove): MoveRefusal | null {
  const towards = MOVE_RULES.filter(rule => leads(rule, from, move));
  if (towards.some(rule => appliesTo(rule, from))) return null;
  const reason = !towards.length ? 'no_such_step' : from.outcome === null ? 'needs_a_decision' : 'outcome_leads_elsewhere';
  return { reason, legalMoves: legalMoves(from) };
}

/**
 * Whether a step that was taken can stand, however the proceeding it came from has ended since: what is possible while that
 * one runs was done while it ran.
 */
export const canStand = (from: Standing, move: ProceedingMove): boolean =>
  MOVE_RULES.some(rule => leads(rule, from, move) && (rule.whileRunning || appliesTo(rule, from)));

/** An outcome that no code names (`other`) closes no way: what it was is told in words. */
function appliesTo({ from, outcomes, whileRunning }: MoveRule, { stage, outcome }: Standing): boolean {
  if (!from.includes(stage)) return false;
  if (outcome === null) return whileRunning;
  return outcome === 'other' || (outcomes === 'any' ? outcome !== 'joined' : outcomes.includes(outcome));
}

const leads = (rule: MoveRule, { stage }: Standing, move: ProceedingMove) =>
  rule.kind === move.kind && rule.from.includes(stage) && (rule.to === 'same' ? move.stage === stage : rule.to.includes(move.stage));
