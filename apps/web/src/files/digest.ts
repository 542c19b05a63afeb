/** 128 MB: what is read of a file into memory at once, on a phone too. */
const LARGEST = 134_217_728;

/** SHA-256 in hexadecimal; null of what is too large to be read here, or has been moved away. */
export async function digestOf(file: Blob): Promise<string | null> {
  if (file.size > LARGEST) return null;
  try {
    const bytes = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}
