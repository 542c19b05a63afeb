import type { Sharp, SharpOptions } from 'sharp';
import { broken } from '../http/problem';

/** What it can be made of. */
export const STRIPPED: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/tiff']);

/** Far above what cameras of telephones make; an image of more pixels is a bomb or a map. */
const MOST_PIXELS = 120_000_000;

/** Beyond this the library would put pixels into a temporary file, and nothing plain may touch a disk. */
const NEVER_ON_DISK = '64g';

/**
 * The same picture, upright, without place, device, date, thumbnail and whatever else stands beside the pixels.
 * @throws Problem 422 when it cannot be read as an image
 */
export async function stripPhoto(photo: Buffer): Promise<Buffer> {
  process.env.VIPS_DISC_THRESHOLD ??= NEVER_ON_DISK;
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  try {
    return await encoded(sharp(photo, { limitInputPixels: MOST_PIXELS, failOn: 'error' } satisfies SharpOptions).autoOrient()).toBuffer();
  } catch {
    // what the library says of an image may repeat what is in it
    throw broken('image_cannot_be_read');
  }
}

/** As finely as a picture that will be looked at closely needs; other formats keep theirs. */
const encoded = (image: Sharp) => image.jpeg({ quality: 95, force: false }).png({ force: false }).webp({ quality: 95, force: false });
