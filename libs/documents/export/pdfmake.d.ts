import type { OpenPdf, PdfDefinition } from './pdf-content';

/** What pdfmake is asked for (`tsconfig.json` takes its types from here). */
declare const pdfmake: {
  setFonts(fonts: Record<string, Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>): void;
  /** Which addresses may be fetched. */
  setUrlAccessPolicy(allowed: (url: string) => boolean): void;
  /** Which files may be read. */
  setLocalAccessPolicy(allowed: (path: string) => boolean): void;
  createPdf(definition: PdfDefinition): { getStream(): Promise<OpenPdf> };
};
export = pdfmake;
