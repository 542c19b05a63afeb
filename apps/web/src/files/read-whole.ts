/** 8 MB: so much is held as bytes; what is a blob already the browser may put aside. */
const HELD = 8_388_608;

/** Reads a stream to its end. `onBytes` is told how many have come. @throws TypeError when the line is cut */
export async function readWhole(stream: ReadableStream<Uint8Array>, type: string, onBytes: (received: number) => void): Promise<Blob> {
  const reader = stream.getReader();
  const blobs: Blob[] = [];
  let held: BlobPart[] = [];
  let size = 0;
  let received = 0;
  const put = () => {
    blobs.push(new Blob(held));
    [held, size] = [[], 0];
  };
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    held.push(next.value as BlobPart);
    size += next.value.length;
    received += next.value.length;
    onBytes(received);
    if (size >= HELD) put();
  }
  put();
  return new Blob(blobs, { type });
}
