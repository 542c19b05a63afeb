import { DOCUMENT_MOVES, isWritable, legalDocumentMoves, stateAfter } from './document-moves';
import { DOCUMENT_STATES } from './document-state';

describe('moves of a document', () => {
  it('are exactly those that lead somewhere', () => {
    for (const state of DOCUMENT_STATES) {
      expect(DOCUMENT_MOVES.filter(move => stateAfter(state, move) !== null)).toEqual(legalDocumentMoves(state));
    }
  });

  it('end with what was filed or given up', () => {
    expect([legalDocumentMoves('filed'), legalDocumentMoves('withdrawn')]).toEqual([[], []]);
  });

  it('lead to approval only from a submission', () => {
    expect(DOCUMENT_STATES.filter(state => stateAfter(state, 'approve'))).toEqual(['submitted']);
  });

  it('leave the words alone once somebody reads them', () => {
    expect(DOCUMENT_STATES.filter(isWritable)).toEqual(['draft', 'changes_requested']);
  });
});
