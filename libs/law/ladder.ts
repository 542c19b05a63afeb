import type { ProceedingOriginKind } from './proceeding-origin-kind';
import { type ProceedingStage, trackOf } from './proceeding-stage';
import { type Track, TRACKS } from './track';

/** What of a proceeding matters for the drawing. */
interface Step {
  id: string;
  stage: ProceedingStage;
  originId: string | null;
  originKind: ProceedingOriginKind | null;
}

export interface Rung<P> {
  proceeding: P;
  /** Place among all proceedings of the case, from 1: by it the rungs refer to one another across tracks. */
  number: number;
  /** How high it stands in its track, from 0. */
  level: number;
  /** It leads down again: sent back, or begun anew. */
  back: boolean;
  /** The rung it came from, by its number; null where it begins. */
  from: number | null;
}

const LEVELS: Record<ProceedingStage, number> = {
  complaint: 0, registration: 0, pre_trial_check: 1, refusal: 1, refusal_appeal: 2, investigation: 2, indictment: 2, first_instance: 3,
  appeal: 4, cassation: 5, new_circumstances_review: 6, sentence_execution: 3, parole: 3,
  civil_claim: 0, civil_first_instance: 1, civil_appeal: 2, civil_cassation: 3, civil_new_circumstances_review: 4, civil_enforcement: 1,
  administrative: 0, administrative_appeal: 1, administrative_cassation: 2, administrative_new_circumstances_review: 3,
  communication_submitted: 0, communication_registered: 1, state_observations: 2, author_comments: 2, admissibility: 3, merits: 3, views: 4,
  views_follow_up: 5, special_procedure: 0, wgad: 0, shadow_report: 0,
  constitutional: 0, ombudsman: 0, disciplinary: 0, other: 0,
};

/** The way of a case: its tracks side by side, each a ladder that climbs from instance to instance and falls back on remand. */
export function ladderOf<P extends Step>(proceedings: readonly P[]): { track: Track; rungs: Rung<P>[] }[] {
  const rungs = proceedings.map((proceeding, index): Rung<P> => {
    const origin = proceedings.findIndex(({ id }) => id === proceeding.originId);
    const level = LEVELS[proceeding.stage];
    const sameTrack = origin >= 0 && trackOf(proceedings[origin].stage) === trackOf(proceeding.stage);
    const falls = sameTrack && level < LEVELS[proceedings[origin].stage];
    return { proceeding, number: index + 1, level, back: proceeding.originKind === 'remand' || falls, from: origin < 0 ? null : origin + 1 };
  });
  return TRACKS.map(track => ({ track, rungs: rungs.filter(({ proceeding }) => trackOf(proceeding.stage) === track) })).filter(one => one.rungs.length);
}
