interface Inline {
  text: string;
  x: number;
  alignment?: string;
  /** How far it was moved from the one before it; underlines are drawn longer by it. */
  justifyShift?: number;
}

interface Line {
  inlines: Inline[];
  newLineForced: boolean;
  lastLineInParagraph?: boolean;
  getWidth(): number;
}

interface Writer {
  context(): { availableWidth: number };
  alignLine(line: Line): void;
}

const { default: ElementWriter } = require('pdfmake/js/ElementWriter') as { default: { prototype: Writer } };
const alignAsBefore = ElementWriter.prototype.alignLine;

/**
 * Widens a line to the margin between its words only. pdfmake widens it wherever it could be broken, so also after the hyphen
 * of `12-мартында`, and before the mark of a note.
 */
ElementWriter.prototype.alignLine = function alignLine(this: Writer, line: Line): void {
  const { inlines } = line;
  if (inlines[0]?.alignment !== 'justify') return alignAsBefore.call(this, line);
  if (line.newLineForced || line.lastLineInParagraph) return;
  const gaps = inlines.slice(0, -1).filter(endsWord).length;
  const gap = gaps ? (this.context().availableWidth - line.getWidth()) / gaps : 0;
  let shift = 0;
  inlines.slice(1).forEach((inline, at) => {
    inline.justifyShift = endsWord(inlines[at]) ? gap : 0;
    shift += inline.justifyShift;
    inline.x += shift;
  });
};

const endsWord = ({ text }: Inline) => /\s$/.test(text);
