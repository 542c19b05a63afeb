import type { DocumentState } from './document-state';

/** What can be done to a document. Each is a record of its own; the state follows from the last one. */
export const DOCUMENT_MOVES = ['submit', 'recall', 'approve', 'request_changes', 'revise', 'file', 'withdraw'] as const;

export type DocumentMove = (typeof DOCUMENT_MOVES)[number];

interface DocumentMoveRule {
  move: DocumentMove;
  from: readonly DocumentState[];
  to: DocumentState;
}

/**
 * The whole model, which the database holds as rows (`document_moves`). Filing from a draft is for those who need no
 * approval: the database refuses it where an intern wrote (invariant 14).
 */
export const DOCUMENT_MOVE_RULES: readonly DocumentMoveRule[] = [
  { move: 'submit', from: ['draft', 'changes_requested'], to: 'submitted' },
  { move: 'recall', from: ['submitted'], to: 'draft' },
  { move: 'approve', from: ['submitted'], to: 'approved' },
  { move: 'request_changes', from: ['submitted'], to: 'changes_requested' },
  { move: 'revise', from: ['approved'], to: 'draft' },
  { move: 'file', from: ['draft', 'approved'], to: 'filed' },
  { move: 'withdraw', from: ['draft', 'changes_requested', 'approved'], to: 'withdrawn' },
];

/** What can be done to a document in a state. */
export const legalDocumentMoves = (state: DocumentState): DocumentMove[] =>
  DOCUMENT_MOVE_RULES.filter(({ from }) => from.includes(state)).map(({ move }) => move);

/** The state after a move; null when it is not possible from there. */
export const stateAfter = (state: DocumentState, move: DocumentMove): DocumentState | null =>
  DOCUMENT_MOVE_RULES.find(rule => rule.move === move && rule.from.includes(state))?.to ?? null;

/** Whether its words may still be changed. */
export const isWritable = (state: DocumentState): boolean => state === 'draft' || state === 'changes_requested';
