import { Node } from '@tiptap/core';
import { GRAMMATICAL_CASES } from '../law/grammar/grammatical-case';

const FORMS: readonly string[] = ['', ...GRAMMATICAL_CASES];

/** @throws RangeError when it is no case that words can be asked for in */
function validateForm(form: unknown): void {
  if (typeof form !== 'string' || !FORMS.includes(form)) throw new RangeError('no grammatical case');
}

/**
 * A gap of a template, filled from the case: `field` names what belongs there (`client.name`; empty where only the writer knows),
 * `form` the grammatical case that the sentence asks for, `label` is shown until somebody has chosen the words. A document with
 * one left is not submitted.
 */
export const Placeholder = Node.create({
  name: 'placeholder',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({
    field: { default: '', validate: 'string' },
    label: { default: '', validate: 'string' },
    form: { default: '', validate: validateForm },
  }),
  parseHTML: () => [{ tag: 'span[data-placeholder]' }],
  renderHTML: ({ node }) => ['span', { 'data-placeholder': node.attrs.field, class: 'placeholder' }, `[${node.attrs.label}]`],
});
