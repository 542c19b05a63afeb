import { fromMinor, toMinor } from '#libs/law/money/minor-units';
import type { Schema } from '../api/schema';

/** An amount in a currency. */
export type Spent = Pick<Schema<'LineSpentDto'>, 'currency' | 'amount'>;

interface LineSpent {
  /** In the currency of the grant. */
  spent: string;
  /** What is left of the amount, below nought where more was spent. */
  left: string;
  isOver: boolean;
  /** In other currencies: never added to the first. */
  elsewhere: Spent[];
}

/** How much of an amount was spent, to the last minor unit. */
export function spentOf(amount: string, currency: string, spent: readonly Spent[]): LineSpent {
  const own = spent.filter(one => one.currency === currency).reduce((sum, one) => sum + toMinor(one.amount), 0n);
  const left = toMinor(amount) - own;
  return { spent: fromMinor(own), left: fromMinor(left), isOver: left < 0n, elsewhere: spent.filter(one => one.currency !== currency) };
}
