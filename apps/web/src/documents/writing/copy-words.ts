import { loadEditor } from '../editor/lazy-editor';

/**
 * Puts the words of a document on the clipboard, formatted, and as plain text for whatever takes no more. By an event of
 * copying: the clipboard's own API exists only beneath HTTPS, and may ask.
 */
export async function copyWords(content: string): Promise<void> {
  // there already, since the words are shown: it has to work without a network
  const { htmlAndTextOf } = await loadEditor();
  const { html, text } = htmlAndTextOf(content);
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
  if (!isCopied) throw new Error();
}
