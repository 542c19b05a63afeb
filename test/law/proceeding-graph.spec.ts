import fc from 'fast-check';
import { canStand, legalMoves, refuseMove } from '#libs/law/legal-moves';
import { graphFaults, type GraphProceeding } from './proceeding-graph';
import { PROCEEDING_ORIGIN_KINDS } from '#libs/law/proceeding-origin-kind';
import { PROCEEDING_STAGES } from '#libs/law/proceeding-stage';
import { outcomesOf } from '#libs/law/stage-outcomes';

const ROOT: GraphProceeding = { id: 'a', stage: 'first_instance', outcome: 'conviction', originId: null, originKind: null };
const faultsOf = (...proceedings: Partial<GraphProceeding>[]) => graphFaults(proceedings.map(one => ({ ...ROOT, ...one }))).map(({ fault }) => fault);

describe('the graph of proceedings', () => {
  it('may begin anywhere', () => fc.assert(fc.property(fc.constantFrom(...PROCEEDING_STAGES), stage => faultsOf({ stage, outcome: null }).length === 0)));

  it.each<[string, Partial<GraphProceeding>[]]>([
    ['origin_outside', [{ originId: 'elsewhere', originKind: 'appeal' }]],
    ['origin_without_kind', [{}, { id: 'b', stage: 'appeal', outcome: null, originId: 'a' }]],
    ['outcome_of_another_stage', [{ outcome: 'violation_found' }]],
    ['no_such_step', [{}, { id: 'b', stage: 'complaint', outcome: null, originId: 'a', originKind: 'appeal' }]],
    ['cycle', [{ stage: 'refusal_appeal', outcome: 'denied', originId: 'b', originKind: 'appeal' }, { id: 'b', stage: 'refusal_appeal', outcome: 'denied', originId: 'a', originKind: 'appeal' }]],
  ])('tells of %s', (fault, proceedings) => expect(faultsOf(...proceedings)).toContain(fault));

  it('has no fault after any sequence of possible steps, and one after a step that was refused', () => {
    const choice = fc.nat(1_000);
    const wish = fc.record({ at: choice, became: choice, kind: fc.constantFrom(...PROCEEDING_ORIGIN_KINDS), stage: fc.constantFrom(...PROCEEDING_STAGES), legally: fc.boolean(), next: choice });
    fc.assert(
      fc.property(fc.constantFrom(...PROCEEDING_STAGES), fc.array(wish, { maxLength: 12 }), (stage, wishes) => {
        const graph: GraphProceeding[] = [{ ...ROOT, id: '0', stage, outcome: null }];
        for (const { at, became, kind, stage: wanted, legally, next } of wishes) {
          const origin = graph[at % graph.length];
          const ends = outcomesOf(origin.stage);
          const ended = { stage: origin.stage, outcome: ends[became % ends.length] };
          const comeOf = graph.filter(one => one.originId === origin.id);
          if (comeOf.every(one => canStand(ended, { kind: one.originKind!, stage: one.stage }))) origin.outcome = ended.outcome;
          const moves = legalMoves(origin);
          const step = legally && moves.length ? moves[next % moves.length] : { kind, stage: wanted };
          const added: GraphProceeding = { id: String(graph.length), stage: step.stage, outcome: null, originId: origin.id, originKind: step.kind };
          const refused = refuseMove(origin, step);
          const stands = canStand(origin, step);
          if (!refused) expect(stands).toBe(true);
          expect(graphFaults([...graph, added])).toEqual(stands ? [] : [{ id: added.id, fault: 'no_such_step' }]);
          if (!refused) graph.push(added);
        }
      }),
    );
  });
});
