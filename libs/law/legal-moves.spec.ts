import fc from 'fast-check';
import { canStand, legalMoves, refuseMove } from './legal-moves';
import { MOVE_RULES } from './move-rules';
import { PROCEEDING_ORIGIN_KINDS } from './proceeding-origin-kind';
import { PROCEEDING_STAGES, type ProceedingStage } from './proceeding-stage';
import type { ProceedingMove, Standing } from './proceeding-move';
import { outcomesOf } from './stage-outcomes';

/** How a matter went: stage and outcome, then by which kind of step to which stage and outcome, and so on. */
type History = [ProceedingStage, Standing['outcome'], ...[ProceedingMove['kind'], ProceedingStage, Standing['outcome']][]];

const HISTORIES: [string, History][] = [
  ['refused and appealed again and again', ['pre_trial_check', 'refused_to_investigate', ['appeal', 'refusal_appeal', 'refusal_upheld'], ['appeal', 'refusal_appeal', 'refusal_overturned'], ['remand', 'pre_trial_check', 'refused_to_investigate'], ['appeal', 'refusal_appeal', 'refusal_overturned'], ['remand', 'investigation', null]]],
  ['inaction appealed to the last instance', ['complaint', null, ['appeal', 'refusal_appeal', 'denied'], ['appeal', 'appeal', 'upheld'], ['appeal', 'cassation', 'overturned'], ['remand', 'refusal_appeal', null]]],
  ['investigation suspended, resumed, sent to court', ['investigation', 'suspended', ['continuation', 'investigation', 'sent_to_court'], ['continuation', 'indictment', 'sent_to_court'], ['continuation', 'first_instance', null]]],
  ['convicted, upheld, paroled at the second request', ['first_instance', 'conviction', ['appeal', 'appeal', 'upheld'], ['execution', 'sentence_execution', null], ['continuation', 'parole', 'parole_denied'], ['continuation', 'parole', 'parole_granted']]],
  ['remanded to the investigation by cassation', ['first_instance', 'acquittal', ['appeal', 'appeal', 'changed'], ['appeal', 'cassation', 'remanded'], ['remand', 'investigation', 'terminated_rehabilitating'], ['continuation', 'civil_claim', 'denied'], ['continuation', 'civil_first_instance', 'granted_in_part'], ['appeal', 'civil_appeal', 'upheld'], ['execution', 'civil_enforcement', 'not_implemented'], ['continuation', 'civil_enforcement', null]]],
  ['from the complaint to Views and back to a review', ['complaint', 'registered', ['continuation', 'pre_trial_check', 'refused_to_investigate'], ['appeal', 'refusal_appeal', 'refusal_upheld'], ['appeal', 'cassation', 'upheld'], ['continuation', 'communication_submitted', 'registered'], ['continuation', 'communication_registered', 'registered'], ['continuation', 'state_observations', 'submitted'], ['continuation', 'author_comments', 'submitted'], ['continuation', 'admissibility', 'admissible'], ['continuation', 'merits', 'violation_found'], ['continuation', 'views', 'violation_found'], ['continuation', 'views_follow_up', 'not_implemented'], ['new_circumstances', 'investigation', null]]],
  ['heard by a committee while the remedy at home does not end', ['investigation', null, ['continuation', 'communication_submitted', 'registered'], ['continuation', 'views', 'violation_found'], ['new_circumstances', 'new_circumstances_review', 'granted']]],
  ['joined and severed', ['first_instance', 'joined', ['continuation', 'first_instance', 'conviction'], ['execution', 'sentence_execution', 'ended_by_death'], ['new_circumstances', 'new_circumstances_review', 'acquittal']]],
  ['detained at an assembly', ['administrative', 'conviction', ['appeal', 'administrative_appeal', 'upheld'], ['appeal', 'administrative_cassation', 'remanded'], ['remand', 'administrative', null]]],
  ['arbitrary in the eyes of the Working Group', ['first_instance', 'conviction', ['continuation', 'wgad', 'violation_found'], ['continuation', 'views_follow_up', 'partly_implemented']]],
];

const standing = fc.constantFrom(...PROCEEDING_STAGES.flatMap(stage => [null, ...outcomesOf(stage)].map((outcome): Standing => ({ stage, outcome }))));
const move = fc.record({ kind: fc.constantFrom(...PROCEEDING_ORIGIN_KINDS), stage: fc.constantFrom(...PROCEEDING_STAGES) });

describe('the steps of a matter', () => {
  it.each(HISTORIES)('are possible as it was %s', (_, [stage, outcome, ...steps]) => {
    let at: Standing = { stage, outcome };
    for (const [kind, next, became] of steps) {
      expect({ at, kind, next, refusal: refuseMove(at, { kind, stage: next }) }).toEqual({ at, kind, next, refusal: null });
      if (became) expect(outcomesOf(next)).toContain(became);
      at = { stage: next, outcome: became };
    }
  });

  it.each<[string, Standing, ProceedingMove, string]>([
    ['an appeal before there is a judgment', { stage: 'first_instance', outcome: null }, { kind: 'appeal', stage: 'appeal' }, 'needs_a_decision'],
    ['a remand from an appeal that upheld', { stage: 'appeal', outcome: 'upheld' }, { kind: 'remand', stage: 'first_instance' }, 'outcome_leads_elsewhere'],
    ['the execution of an acquittal', { stage: 'first_instance', outcome: 'acquittal' }, { kind: 'execution', stage: 'sentence_execution' }, 'outcome_leads_elsewhere'],
    ['a follow-up where no violation was found', { stage: 'views', outcome: 'violation_not_found' }, { kind: 'continuation', stage: 'views_follow_up' }, 'outcome_leads_elsewhere'],
    ['an appeal downwards', { stage: 'cassation', outcome: 'upheld' }, { kind: 'appeal', stage: 'first_instance' }, 'no_such_step'],
    ['a trial straight from the complaint', { stage: 'complaint', outcome: 'registered' }, { kind: 'continuation', stage: 'first_instance' }, 'no_such_step'],
    ['a domestic court above a committee', { stage: 'views', outcome: 'violation_found' }, { kind: 'appeal', stage: 'cassation' }, 'no_such_step'],
  ])('do not include %s', (_, from, step, reason) => {
    const refusal = refuseMove(from, step);
    expect(refusal?.reason).toBe(reason);
    expect(refusal?.legalMoves).toEqual(legalMoves(from));
  });

  it('are refused when they are not among the possible ones, and only then; none is named twice', () => {
    fc.assert(
      fc.property(standing, move, (from, step) => {
        const moves = legalMoves(from);
        const among = moves.some(one => one.kind === step.kind && one.stage === step.stage);
        expect(refuseMove(from, step) === null).toBe(among);
        expect(new Set(moves.map(one => `${one.kind} ${one.stage}`)).size).toBe(moves.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stand, once taken while a proceeding ran, however that one ends', () => {
    const doubted = PROCEEDING_STAGES.flatMap(stage =>
      legalMoves({ stage, outcome: null }).flatMap(step => outcomesOf(stage).filter(outcome => !canStand({ stage, outcome }, step)).map(outcome => ({ stage, step, outcome }))));
    expect(doubted).toEqual([]);
    expect(canStand({ stage: 'appeal', outcome: 'upheld' }, { kind: 'remand', stage: 'first_instance' })).toBe(false);
  });

  it('lead on from every stage, and to every stage', () => {
    const reached = new Set(MOVE_RULES.flatMap(rule => (rule.to === 'same' ? [] : rule.to)));
    expect(PROCEEDING_STAGES.filter(stage => !reached.has(stage))).toEqual([]);
    expect(PROCEEDING_STAGES.filter(stage => !legalMoves({ stage, outcome: 'other' }).length)).toEqual([]);
  });

  it('are written down once each, with no outcome that cannot be', () => {
    expect(new Set(MOVE_RULES.map(({ code }) => code)).size).toBe(MOVE_RULES.length);
    const impossible = MOVE_RULES.flatMap(({ code, from, outcomes }) =>
      outcomes === 'any' ? [] : outcomes.filter(outcome => !from.some(stage => outcomesOf(stage).includes(outcome))).map(outcome => `${code}: ${outcome}`));
    expect(impossible).toEqual([]);
  });
});
