import type { Schema } from '../../api/schema';

/** What its writers can do to a document, the likeliest first; a reviewer's verdict is given on a screen of its own. */
export const ACTS = ['submit', 'file', 'recall', 'revise', 'withdraw'] as const;

export type Act = (typeof ACTS)[number];

export interface ActFormProps {
  document: Schema<'DocumentDto'>;
  /** Resolves to whether everything that was typed is on the server. */
  saveWords(): Promise<boolean>;
  onDone(act: Act, now: Schema<'DocumentDto'>): Promise<void>;
}
