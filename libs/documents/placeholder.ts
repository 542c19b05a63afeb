import { Node } from '@tiptap/core';

/**
 * A gap of a template, filled from the case: `field` names what belongs there (`client.name`), `label` is shown until somebody
 * has chosen the words, and their grammatical case. A document with one left is not submitted.
 */
export const Placeholder = Node.create({
  name: 'placeholder',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ field: { default: '', validate: 'string' }, label: { default: '', validate: 'string' } }),
  parseHTML: () => [{ tag: 'span[data-placeholder]' }],
  renderHTML: ({ node }) => ['span', { 'data-placeholder': node.attrs.field, class: 'placeholder' }, `[${node.attrs.label}]`],
});
