import { canStand, type MoveReason, refuseMove } from '#libs/law/legal-moves';
import type { ProceedingMove, Standing } from '#libs/law/proceeding-move';
import { outcomesOf } from '#libs/law/stage-outcomes';
import { broken, Problem } from '../http/problem';
import type { Proceeding } from './proceeding.entity';

const REASONS: Record<MoveReason, string> = {
  needs_a_decision: 'rule.move_needs_a_decision',
  outcome_leads_elsewhere: 'rule.move_needs_another_outcome',
  no_such_step: 'rule.move_is_unknown',
};

/** @throws Problem 422 that names the outcomes of that stage */
export function refuseImpossibleOutcome({ stage, outcome }: Pick<Proceeding, 'stage'> & { outcome?: Proceeding['outcome'] }): void {
  if (!outcome || outcomesOf(stage).includes(outcome)) return;
  const errors = [{ pointer: '/outcome', key: 'rule.outcome_of_the_stage' }];
  throw new Problem(422, 'rule', { errors, legalOutcomes: outcomesOf(stage) });
}

/** @throws Problem 422 that says why, and names the steps that are possible from there */
export function refuseImpossibleStep(origin: Standing, move: ProceedingMove): void {
  const refusal = refuseMove(origin, move);
  if (!refusal) return;
  const params = { from: origin.stage, outcome: origin.outcome ?? '' };
  const errors = [{ pointer: refusal.reason === 'no_such_step' ? '/stage' : '/originId', key: REASONS[refusal.reason], params }];
  throw new Problem(422, 'rule', { errors, legalMoves: refusal.legalMoves });
}

/** @throws Problem 422 when what came of it later could not have come of it as it is to be */
export function refuseWhatBreaksLaterOnes(before: Standing, after: Standing, later: readonly Proceeding[]): void {
  const breaks = later.some(({ stage, originKind }) => {
    const move = { kind: originKind!, stage };
    return canStand(before, move) && !canStand(after, move);
  });
  if (breaks) throw broken('proceeding_bears_what_followed', before.stage === after.stage ? '/outcome' : '/stage');
}
