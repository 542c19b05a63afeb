/**
 * How one proceeding came from another: taken higher, sent back, gone on to the next stage, reopened on new
 * or newly discovered circumstances, or put into execution. Source: Criminal Procedure Code and Civil
 * Procedure Code of the Kyrgyz Republic.
 */
export const PROCEEDING_ORIGIN_KINDS = [
  'appeal',
  'remand',
  'continuation',
  'new_circumstances',
  'execution',
] as const;

export type ProceedingOriginKind = (typeof PROCEEDING_ORIGIN_KINDS)[number];
