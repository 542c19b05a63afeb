import type { EditorNode } from './compare-node';

/** A word, or what stands between two: the smallest thing that is compared. */
export interface Token {
  text: string;
  /** How it is set: `bold`, `italic`, `underline`, in alphabetical order. */
  marks: string[];
  /** It stands in a footnote, which is read where it is called. */
  note: boolean;
}

/** Letters of any script with their signs; blanks; anything else one by one. Cyrillic words stay whole. */
const TOKENS = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu;

const WORD = /[\p{L}\p{N}]/u;

export const isWord = ({ text }: Token): boolean => WORD.test(text);

/** Calls a footnote, before its words. */
const NOTE_SIGN = '※';

/** What a paragraph or heading says, word by word. A word that changes its setting half-way counts as set as it begins. */
export function tokensOf(block: EditorNode): Token[] {
  const tokens: Token[] = [];
  let pieces: EditorNode[] = [];
  const flush = () => {
    tokens.push(...tokensOfText(pieces));
    pieces = [];
  };
  for (const node of block.content ?? []) {
    if (node.type === 'text') {
      pieces.push(node);
      continue;
    }
    flush();
    tokens.push(...tokensOfLeaf(node));
  }
  flush();
  return tokens;
}

function tokensOfText(pieces: EditorNode[]): Token[] {
  const starts: number[] = [];
  let whole = '';
  for (const { text } of pieces) {
    starts.push(whole.length);
    whole += text;
  }
  let piece = 0;
  return [...whole.matchAll(TOKENS)].map(({ 0: text, index }) => {
    while (starts[piece + 1] <= index) piece++;
    return { text, marks: (pieces[piece].marks ?? []).map(({ type }) => type).sort(), note: false };
  });
}

function tokensOfLeaf({ type, attrs }: EditorNode): Token[] {
  const plain = (text: string, note: boolean) => ({ text, marks: [], note });
  if (type === 'footnote') return [plain(NOTE_SIGN, true), ...(String(attrs?.text ?? '').match(TOKENS) ?? []).map(text => plain(text, true))];
  return [plain(type === 'placeholder' ? `[${String(attrs?.label ?? '')}]` : '\n', false)];
}
