import { canStand } from '#libs/law/legal-moves';
import type { ProceedingMove, Standing } from '#libs/law/proceeding-move';
import { outcomesOf } from '#libs/law/stage-outcomes';

/** A proceeding of a case and where it came from. */
export interface GraphProceeding extends Standing {
  id: string;
  originId: string | null;
  originKind: ProceedingMove['kind'] | null;
}

export interface GraphFault {
  /** The proceeding that is wrong. */
  id: string;
  fault: 'no_such_step' | 'outcome_of_another_stage' | 'origin_outside' | 'origin_without_kind' | 'cycle';
}

/**
 * What is wrong with the proceedings of one case; nothing, where each ended as its stage can end and came from another by
 * a possible step. A case may begin at any stage, for that is when people come.
 */
export function graphFaults(proceedings: readonly GraphProceeding[]): GraphFault[] {
  const byId = new Map(proceedings.map(one => [one.id, one]));
  return proceedings.flatMap(one => {
    const faults: GraphFault['fault'][] = [];
    if (one.outcome && !outcomesOf(one.stage).includes(one.outcome)) faults.push('outcome_of_another_stage');
    if ((one.originId === null) !== (one.originKind === null)) faults.push('origin_without_kind');
    if (one.originId !== null && one.originKind !== null) {
      const origin = byId.get(one.originId);
      if (!origin) faults.push('origin_outside');
      if (origin && !canStand(origin, { kind: one.originKind, stage: one.stage })) faults.push('no_such_step');
      if (comesFromItself(one, byId)) faults.push('cycle');
    }
    return faults.map(fault => ({ id: one.id, fault }));
  });
}

function comesFromItself({ id, originId }: GraphProceeding, byId: ReadonlyMap<string, GraphProceeding>): boolean {
  const met = new Set<string>();
  for (let at = originId; at !== null && !met.has(at); at = byId.get(at)?.originId ?? null) {
    if (at === id) return true;
    met.add(at);
  }
  return false;
}
