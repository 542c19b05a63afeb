/** Longer than a browser takes to begin to store what it was given. */
const KEPT_MS = 60_000;

/** Hands something that was fetched to the browser as a file. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
