import { outlined } from './outlined';

export interface Png {
  bytes: Buffer;
  /** Units of the picture, of which some are one dot. */
  width: number;
  height: number;
}

/** Dots for each unit of a picture: sharp in print at the width of a sheet. */
const DOTS = 2;

/** A picture as dots, for programs that draw no SVG. @param svg as `drawChart` gives it */
export async function toPng(svg: string): Promise<Png> {
  const { default: sharp } = await import('sharp');
  // what it remembers is never asked for again
  sharp.cache(false);
  const [, width, height] = /width="(\d+)" height="([\d.]+)"/.exec(svg)!;
  const bytes = await sharp(Buffer.from(outlined(svg)), { density: 72 * DOTS }).flatten({ background: '#ffffff' }).png({ compressionLevel: 9 }).toBuffer();
  return { bytes, width: Number(width), height: Number(height) };
}
