/** Whether it is a day of the calendar as it is sent, `YYYY-MM-DD`, and not a month or a word. */
export const isWholeDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
