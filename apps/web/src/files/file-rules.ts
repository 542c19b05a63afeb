import { tidyFileName } from '#libs/files/tidy-name';
import type { CaseFile } from './files-query';

/** 2 GB: what the server takes. */
export const LARGEST = 2_147_483_648;

const IMAGES: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif']);
const PHOTOS: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/tiff']);
/** 64 MB */
const LARGEST_PHOTO = 67_108_864;

const isKept = (file: CaseFile) => file.state === 'kept';

/** How the page shows a file; null when it can only be downloaded. */
export function previewOf(file: CaseFile): 'image' | 'pdf' | null {
  if (!isKept(file)) return null;
  if (file.mediaType === 'application/pdf') return 'pdf';
  return IMAGES.has(file.mediaType ?? '') ? 'image' : null;
}

/** Whether a copy without place and device can be made of it. */
export const isCopied = (file: CaseFile): boolean =>
  isKept(file) && !file.voidedAt && !file.copyOfId && PHOTOS.has(file.mediaType ?? '') && file.size <= LARGEST_PHOTO;

/** Whether it can leave in an archive of evidence. */
export const isExported = (file: CaseFile): boolean => isKept(file) && !file.voidedAt;

/** Whether a file of this device seems to be the one of which a part was sent before. Its digest tells for certain, once it is there. */
export const isSameFile = (announced: { name: string; size: number }, file: { name: string; size: number }): boolean =>
  announced.size === file.size && announced.name === tidyFileName(file.name);
