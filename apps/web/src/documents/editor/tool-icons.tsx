const PATHS = {
  bold: 'M7 5h6a3.500 3.500 0 0 1 0 7H7zM7 12h7a3.500 3.500 0 0 1 0 7H7z',
  italic: 'M10 5h7M7 19h7M14 5l-4 14',
  underline: 'M7 4v7a5 5 0 0 0 10 0V4M5 20h14',
  bulletList: 'M9 6h11M9 12h11M9 18h11M4.500 6v.1M4.500 12v.1M4.500 18v.1',
  orderedList: 'M10 6h10M10 12h10M10 18h10M4 4.500l1.500-1V9M3.500 14h3l-3 4.500h3',
  table: 'M4 5h16v14H4zM4 10h16M4 14.500h16M10 5v14',
  footnote: 'M4 7h9M4 12h7M4 17h9M18 9V4l-2 1.500',
  pageBreak: 'M6 9V4h12v5M6 15v5h12v-5M3 12h3M9 12h3M15 12h3M20 12h1',
  undo: 'M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4',
  redo: 'M16 5l4 4-4 4M20 9H10a5 5 0 0 0 0 10h4',
} as const;

export type ToolName = keyof typeof PATHS;

/** A drawing on a button of the toolbar; the button's label says what it is. */
export function ToolIcon({ name }: { name: ToolName }) {
  return (
    <svg width={18} height={18} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={name === 'bold' ? 2.6 : 1.8}
      strokeLinecap="round" strokeLinejoin="round" aria-hidden focusable={false}>
      <path d={PATHS[name]} />
    </svg>
  );
}
