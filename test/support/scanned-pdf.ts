import sharp from 'sharp';

/** A PDF of one page with one picture as a scanner makes it: black and white, by CCITT group 4. The left half is black. */
export async function scannedPdf(width = 400, height = 100): Promise<Buffer> {
  const half = { input: { create: { width: width / 2, height, channels: 3 as const, background: 'black' } }, left: 0, top: 0 };
  const paper = await sharp({ create: { width, height, channels: 3, background: 'white' } }).composite([half]).png().toBuffer();
  const tiff = await sharp(paper).extractChannel(0).tiff({ compression: 'ccittfax4', bitdepth: 1 }).toBuffer();
  const { strip, whiteIsZero } = onlyStripOf(tiff);
  const picture = `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter /CCITTFaxDecode`;
  const decoding = `/DecodeParms << /K -1 /Columns ${width} /Rows ${height} /BlackIs1 ${!whiteIsZero} >>`;
  const drawing = Buffer.from(`${width} 0 0 ${height} 0 0 cm /Scan Do`);
  return pdfOf([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Resources << /XObject << /Scan 4 0 R >> >> /Contents 5 0 R >>`),
    stream(`${picture} ${decoding}`, strip),
    stream('', drawing),
  ]);
}

const stream = (about: string, bytes: Buffer) => Buffer.concat([Buffer.from(`<< ${about} /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream')]);

function pdfOf(objects: Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const length = () => parts.reduce((sum, part) => sum + part.length, 0);
  objects.forEach((object, at) => {
    offsets.push(length());
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  });
  const start = length();
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}

const PHOTOMETRIC = 262;
const STRIP_OFFSETS = 273;
const STRIP_LENGTHS = 279;

/** The bytes of a picture's one strip (TIFF 6.0), and whether 0 is white in it. */
function onlyStripOf(tiff: Buffer): { strip: Buffer; whiteIsZero: boolean } {
  const start = tiff.readUInt32LE(4);
  const fields = new Map<number, number>();
  for (let at = 0; at < tiff.readUInt16LE(start); at++) {
    const field = start + 2 + at * 12;
    const isShort = tiff.readUInt16LE(field + 2) === 3;
    fields.set(tiff.readUInt16LE(field), isShort ? tiff.readUInt16LE(field + 8) : tiff.readUInt32LE(field + 8));
  }
  const from = fields.get(STRIP_OFFSETS)!;
  return { strip: tiff.subarray(from, from + fields.get(STRIP_LENGTHS)!), whiteIsZero: fields.get(PHOTOMETRIC) === 0 };
}
