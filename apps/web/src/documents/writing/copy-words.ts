import { loadEditor } from '../editor/lazy-editor';

/** Puts the words of a document on the clipboard, formatted, and as plain text for whatever takes no more. */
export async function copyWords(content: string): Promise<void> {
  // there already, since the words are shown: it has to work without a network
  const { htmlAndTextOf } = await loadEditor();
  const { html, text } = htmlAndTextOf(content);
  const typed = (type: string, words: string) => new Blob([words], { type });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': typed('text/html', html), 'text/plain': typed('text/plain', text) })]);
}
