import type { GrammaticalCase } from '../../law/grammar/grammatical-case';
import type { TemplateField } from '../template-fields';

type Block = Record<string, unknown>;
type Inline = string | Block;

const inline = (parts: Inline[]): Block[] => parts.map(part => (typeof part === 'string' ? { type: 'text', text: part } : part));
const item = (parts: Inline | Inline[]): Block => ({ type: 'listItem', content: [para(...[parts].flat())] });
const cell = (parts: Inline | Inline[]): Block => ({ type: 'tableCell', content: [para(...[parts].flat())] });

/** What the case fills, in the grammatical case that the sentence asks for. */
export const gap = (field: TemplateField, label: string, form: GrammaticalCase | '' = ''): Block => ({ type: 'placeholder', attrs: { field, label, form } });

/** What only the writer knows. */
export const own = (label: string): Block => ({ type: 'placeholder', attrs: { field: '', label, form: '' } });

export const bold = (text: string): Block => ({ type: 'text', text, marks: [{ type: 'bold' }] });
export const heading = (level: 1 | 2 | 3, ...parts: Inline[]): Block => ({ type: 'heading', attrs: { level }, content: inline(parts) });
export const para = (...parts: Inline[]): Block => ({ type: 'paragraph', content: inline(parts) });
/** A numbered list; an item of several parts is an array. */
export const numbered = (...items: (Inline | Inline[])[]): Block => ({ type: 'orderedList', content: items.map(item) });
/** A table of rows; a cell of several parts is an array. */
export const table = (...rows: (Inline | Inline[])[][]): Block => ({ type: 'table', content: rows.map(cells => ({ type: 'tableRow', content: cells.map(cell) })) });

/** JSON text of the editor. */
export const words = (...content: Block[]): string => JSON.stringify({ type: 'doc', content });
