import type { ProceedingOriginKind } from '#libs/law/proceeding-origin-kind';
import type { ProceedingOutcome } from '#libs/law/proceeding-outcome';
import type { ProceedingStage } from '#libs/law/proceeding-stage';
import { clerk } from '../support/clerk';
import type { Visitor } from '../support/visitor';

/** A proceeding: its stage, which of those above it came from and how, from when to when, and what it ended with. */
export type Step = [stage: ProceedingStage, from: number | null, kind: ProceedingOriginKind | null, openedOn: string, closedOn: string | null, outcome: ProceedingOutcome | null];

/** Enters the proceedings of a case one after another, and gives their ids. */
export async function goTheWay(visitor: Visitor, path: string, way: readonly Step[]): Promise<string[]> {
  const ids: string[] = [];
  for (const [stage, from, originKind, openedOn, closedOn, outcome] of way) {
    const origin = from === null ? {} : { originId: ids[from], originKind };
    const ended = closedOn ? { closedOn, outcome } : {};
    ids.push((await clerk(visitor).create(`${path}/proceedings`, { stage, openedOn, ...origin, ...ended })).id);
  }
  return ids;
}
