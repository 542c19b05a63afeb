import { Paragraph, TextRun } from 'docx';
import { NOTE } from './docx-styles';

/** A note as it stands at the foot of its page; Word puts its number before it. */
export const footnoteOf = (text: string) => ({ children: [new Paragraph({ style: NOTE, children: [new TextRun({ text: ` ${text}` })] })] });
