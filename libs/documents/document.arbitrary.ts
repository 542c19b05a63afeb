import fc from 'fast-check';

interface Json {
  type: string;
  attrs?: object;
  content?: Json[];
  text?: string;
  marks?: { type: string }[];
}

const text = fc.string({ unit: fc.constantFrom(...'аБңөүё ,.–-№«»<&"\'a1𝒳'), minLength: 1, maxLength: 30 });
const note = text.map(words => words.trim() || 'см.').map((words): Json => ({ type: 'footnote', attrs: { text: words } }));
const marks = fc.subarray(['bold', 'italic', 'underline']).map(names => (names.length ? { marks: names.map(type => ({ type })) } : {}));
const words = fc.tuple(text, marks).map(([words, marked]): Json => ({ type: 'text', text: words, ...marked }));
const line = fc.array(fc.oneof({ weight: 6, arbitrary: words }, { weight: 1, arbitrary: note }, { weight: 1, arbitrary: fc.constant<Json>({ type: 'hardBreak' }) }), { maxLength: 5 });

const paragraph = line.map((content): Json => ({ type: 'paragraph', content }));
const heading = fc.tuple(fc.constantFrom(1, 2, 3), line).map(([level, content]): Json => ({ type: 'heading', attrs: { level }, content }));
const quote = fc.array(paragraph, { minLength: 1, maxLength: 2 }).map((content): Json => ({ type: 'blockquote', content }));

const list = (depth: number): fc.Arbitrary<Json> => {
  const below: fc.Arbitrary<Json[]> = depth ? fc.array(list(depth - 1), { maxLength: 1 }) : fc.constant([]);
  const item = fc.tuple(paragraph, fc.array(paragraph, { maxLength: 1 }), below, fc.array(paragraph, { maxLength: 1 })).map(([first, next, inner, after]): Json => ({
    type: 'listItem', content: [first, ...next, ...inner, ...after],
  }));
  return fc.tuple(fc.constantFrom('bulletList', 'orderedList'), fc.array(item, { minLength: 1, maxLength: 3 })).map(([type, content]): Json => ({ type, content }));
};

const inCell = fc.array(fc.oneof(paragraph, list(1)), { minLength: 1, maxLength: 2 });
const cell = (type: string) => inCell.map((content): Json => ({ type, content: content[0].type === 'paragraph' ? content : [{ type: 'paragraph' }, ...content] }));
const row = (columns: number, type: string) => fc.array(cell(type), { minLength: columns, maxLength: columns }).map((content): Json => ({ type: 'tableRow', content }));
const table = fc.integer({ min: 1, max: 4 }).chain(columns =>
  fc.tuple(fc.array(row(columns, 'tableHeader'), { maxLength: 1 }), fc.array(row(columns, 'tableCell'), { minLength: 1, maxLength: 3 })).map(([head, body]): Json => ({ type: 'table', content: [...head, ...body] })));

const pageBreak: Json = { type: 'pageBreak' };

/**
 * Documents that are the same after a way through DOCX and back. Left out is what Word does not tell apart: two quotes one
 * after the other, a page that ends where there is nothing yet or nothing more.
 */
export const anyDocument: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.boolean(), fc.oneof(paragraph, heading, quote, list(2), table)), { minLength: 1, maxLength: 8 })
  .map(parts => parts.flatMap(([turned, block], at) => {
    const before = parts[at - 1]?.[1];
    const apart = before?.type === 'blockquote' && block.type === 'blockquote' ? [{ type: 'paragraph' }] : [];
    return turned && at > 0 && !apart.length ? [pageBreak, block] : [...apart, block];
  }))
  .map(content => JSON.stringify({ type: 'doc', content }));
