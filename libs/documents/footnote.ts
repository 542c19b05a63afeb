import { Node } from '@tiptap/core';

/** A note at the foot of the page; its number follows from its place. */
export const Footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ text: { default: '', validate: 'string', parseHTML: element => element.getAttribute('data-text') ?? '' } }),
  parseHTML: () => [{ tag: 'sup[data-footnote]' }],
  renderHTML: ({ node }) => ['sup', { 'data-footnote': '', 'data-text': node.attrs.text, title: node.attrs.text, class: 'footnote' }, '*'],
});
