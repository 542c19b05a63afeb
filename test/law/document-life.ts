import { type DocumentMove, isWritable, stateAfter } from '#libs/law/documents/document-moves';
import type { DocumentState } from '#libs/law/documents/document-state';

/** Who takes part: two interns, the lead, his counsel, a supervisor of their office, and one of another office. */
export const PEOPLE = ['intern', 'otherIntern', 'lawyer', 'otherLawyer', 'supervisor', 'farSupervisor'] as const;
export type Person = (typeof PEOPLE)[number];

export const ROLES_IN_CASES = ['intern', 'lawyer', 'supervisor'] as const;
export type RoleInCases = (typeof ROLES_IN_CASES)[number];

export const TEAM: readonly Person[] = ['intern', 'otherIntern', 'lawyer', 'otherLawyer'];
export const INTERNS = ['intern', 'otherIntern'] as const;
export type Intern = (typeof INTERNS)[number];

/** A document and those around it as they stand. What holds for it is told by `document-refusals.ts`. */
export interface DocumentLife {
  state: DocumentState;
  /** Every state it had, by its move. */
  history: { state: DocumentState; move: DocumentMove | null; by: Person }[];
  writers: { who: Person; as: RoleInCases }[];
  lockedBy: Person | null;
  versions: { id: string; by: Person }[];
  submissions: { id: string; version: number; reviewer: Person; recalled: boolean; verdict: Verdict | null }[];
  comments: { id: string; by: Person; open: boolean }[];
  /** The version that was filed, by its place. */
  filed: number | null;
  roles: Record<Person, readonly RoleInCases[]>;
  deputies: Partial<Record<Person, Person>>;
  supervisorOf: Record<Intern, Person>;
}

export type Verdict = 'approved' | 'changes_requested';

/** One act of somebody; what it is about is named by its place in the list of its kind, counted from the newest. */
export type Act =
  | { what: 'write' | 'hold' | 'let_go' | 'comment' | 'revise' | 'withdraw'; by: Person }
  | { what: 'submit'; by: Person; reviewer: Person }
  | { what: 'recall'; by: Person; at: number }
  | { what: 'settle'; by: Person; at: number }
  | { what: 'review'; by: Person; at: number; verdict: Verdict }
  | { what: 'file'; by: Person; at: number }
  | { what: 'deputise'; by: Person; deputy: Person }
  | { what: 'come_back'; by: Person }
  | { what: 'give_role'; to: Person; role: RoleInCases; held: boolean }
  | { what: 'supervise'; by: Person; whom: Intern };

export const newLife = (by: Person): DocumentLife => ({
  state: 'draft', history: [{ state: 'draft', move: null, by }],
  writers: [{ who: by, as: by === 'supervisor' ? 'supervisor' : by === 'lawyer' || by === 'otherLawyer' ? 'lawyer' : 'intern' }],
  lockedBy: null, versions: [], submissions: [], comments: [], filed: null,
  roles: { intern: ['intern'], otherIntern: ['intern'], lawyer: ['lawyer'], otherLawyer: ['lawyer', 'supervisor'], supervisor: ['supervisor'], farSupervisor: ['supervisor'] },
  deputies: {},
  supervisorOf: { intern: 'supervisor', otherIntern: 'supervisor' },
});

const writesAs = (roles: readonly RoleInCases[]): RoleInCases => (['lawyer', 'supervisor'] as const).find(role => roles.includes(role)) ?? 'intern';

/** The document as an act that was done leaves it. */
export function afterAct(life: DocumentLife, act: Act, id: string): DocumentLife {
  const next = structuredClone(life);
  const move = (done: DocumentMove, by: Person) => {
    next.state = stateAfter(life.state, done)!;
    next.history.push({ state: next.state, move: done, by });
  };
  switch (act.what) {
    case 'write': {
      const as = writesAs(life.roles[act.by]);
      if (!life.writers.some(one => one.who === act.by && one.as === as)) next.writers.push({ who: act.by, as });
      break;
    }
    case 'hold': next.lockedBy = act.by; break;
    case 'let_go': next.lockedBy = null; break;
    case 'submit':
      next.versions.push({ id, by: act.by });
      next.submissions.push({ id, version: life.versions.length, reviewer: act.reviewer, recalled: false, verdict: null });
      move('submit', act.by);
      break;
    case 'recall': next.submissions[act.at].recalled = true; move('recall', act.by); break;
    case 'comment': next.comments.push({ id, by: act.by, open: true }); break;
    case 'settle': next.comments[act.at].open = false; break;
    case 'review': next.submissions[act.at].verdict = act.verdict; move(act.verdict === 'approved' ? 'approve' : 'request_changes', act.by); break;
    case 'file':
      if (isWritable(life.state)) next.versions.push({ id, by: act.by });
      next.filed = isWritable(life.state) ? life.versions.length : act.at;
      move('file', act.by);
      break;
    case 'revise': case 'withdraw': move(act.what, act.by); break;
    case 'deputise': next.deputies[act.by] = act.deputy; break;
    case 'come_back': delete next.deputies[act.by]; break;
    case 'give_role': next.roles[act.to] = ROLES_IN_CASES.filter(role => (role === act.role ? act.held : life.roles[act.to].includes(role))); break;
    case 'supervise': next.supervisorOf[act.whom] = act.by; break;
  }
  return next;
}
