/** What a file is by its bytes; null when they do not tell, as those of plain text. Its name and what its sender says count nothing. */
export async function mediaTypeOf(beginning: Buffer): Promise<string | null> {
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(beginning).catch(() => undefined);
  // some have a parameter, as in `audio/ogg; codecs=opus`
  return type?.mime.split(';')[0].trim().toLowerCase() ?? null;
}
