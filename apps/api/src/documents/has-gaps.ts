import type { parseDocument } from '#libs/documents/document-schema';
import { Placeholder } from '#libs/documents/placeholder';

/** Whether a placeholder of its template still waits to be filled. */
export function hasGaps(document: ReturnType<typeof parseDocument>): boolean {
  let found = false;
  document.descendants(node => {
    found ||= node.type.name === Placeholder.name;
  });
  return found;
}
