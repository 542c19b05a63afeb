/** Puts the words of a document on the clipboard, formatted, and as plain text for whatever takes no more. */
export async function copyWords(content: string): Promise<void> {
  const { htmlAndTextOf } = await import('../editor/html-and-text');
  const { html, text } = htmlAndTextOf(content);
  const typed = (type: string, words: string) => new Blob([words], { type });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': typed('text/html', html), 'text/plain': typed('text/plain', text) })]);
}
