import { JUSTICE_GOALS } from '#libs/law/redress/justice-goal';
import type { Schema } from '../api/schema';

export interface GoalLine {
  goal: Schema<'JusticeGoal'>;
  current: Schema<'JusticeGoalDto'>;
  /** Those before it, the newest first; those voided among them. */
  former: Schema<'JusticeGoalDto'>[];
}

/** Each goal of the case as it stands, in the order of the law. */
export function goalLines(states: readonly Schema<'JusticeGoalDto'>[]): GoalLine[] {
  return JUSTICE_GOALS.flatMap(goal => {
    const all = states.filter(state => state.goal === goal);
    const current = all.findLast(({ voidedAt }) => !voidedAt);
    return current ? [{ goal, current, former: all.filter(state => state !== current).reverse() }] : [];
  });
}

export const GOAL_COLOURS: Record<Schema<'JusticeGoalStatus'>, string> = { pursued: 'blue', achieved_in_part: 'yellow', achieved: 'pine', denied: 'red', abandoned: 'gray' };
