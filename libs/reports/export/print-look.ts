/** How a report looks on paper, the same in PDF and DOCX. Lengths in points, on A4. */
export const SHEET = { width: 595.28, height: 841.89, side: 51, top: 60, bottom: 56 } as const;

export const TEXT_WIDTH = SHEET.width - 2 * SHEET.side;

export const COLORS = { ink: '#1f2937', soft: '#4b5563', green: '#14532d', stripe: '#f1f4f2', rule: '#b9c3bd', draft: '#9a3412' } as const;

export const SIZES = { title: 26, subtitle: 13, section: 18, line: 12.5, caption: 10, text: 9.5, table: 9, note: 8.5, foot: 7.5 } as const;

/** A picture is so wide; its words are then as large as notes. */
export const CHART_WIDTH = TEXT_WIDTH * 0.86;
