import type { Schema } from '../api/schema';

type Claim = Schema<'ClaimDto'>;

/** What is being done in the dialog. */
export type RedressAct =
  | { what: 'goal'; goal?: Schema<'JusticeGoal'> }
  | { what: 'claim' }
  | { what: 'claimChange'; claim: Claim }
  | { what: 'award'; claim: Claim }
  | { what: 'awardChange'; award: Schema<'AwardDto'> }
  | { what: 'payment'; claim: Claim }
  | { what: 'repayment'; payment: Schema<'PaymentDto'> }
  | { what: 'step'; claim: Claim }
  | { what: 'stepDone'; step: Schema<'EnforcementStepDto'> }
  | { what: ReasonKind; of: { id: string; version: number } };

/** What needs nothing but a reason. */
export type ReasonKind = 'abandonClaim' | 'voidClaim' | 'voidAward' | 'voidPayment' | 'voidRepayment' | 'withdrawStep' | 'voidGoal';

export interface ActFormProps {
  one: Schema<'CaseDto'>;
  onSent(): void;
}

/** Opens the dialog; absent where one may only read. */
export type StartAct = (act: RedressAct) => void;
