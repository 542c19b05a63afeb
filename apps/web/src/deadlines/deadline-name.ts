import type { Schema } from '../api/schema';
import { currentLanguage } from '../texts/i18n';

interface Named {
  ruleName: Schema<'LocalNameDto'> | null;
  /** Of a deadline without a rule; a detail of one with a rule. */
  title?: string | null;
  text?: string | null;
}

/** What must be done: the rule's name, and what was added in words. */
export const deadlineName = ({ ruleName, title, text }: Named): string =>
  [ruleName?.[currentLanguage()], title ?? text].filter(Boolean).join(': ');
