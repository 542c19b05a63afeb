/** A text in every form in which it might stand somewhere. */
export function encodings(word: string): [string, Buffer][] {
  const forms = [...new Set([word, word.toLowerCase(), word.toUpperCase()])];
  return forms.flatMap(form => {
    const utf8 = Buffer.from(form);
    const utf16 = Buffer.from(form, 'utf16le');
    // base64 depends on where in a group of three bytes the word begins; its inner part is always the same
    const base64 = [0, 1, 2].map(shift => Buffer.from(Buffer.concat([Buffer.alloc(shift), utf8]).toString('base64').slice(4, -4)));
    return [
      ['UTF-8', utf8],
      ['UTF-16LE', utf16],
      ['UTF-16BE', Buffer.from(utf16).swap16()],
      ['hex', Buffer.from(utf8.toString('hex'))],
      ['HEX', Buffer.from(utf8.toString('hex').toUpperCase())],
      ['percent', Buffer.from(encodeURIComponent(form))],
      ['escapes', Buffer.from(form.replace(/[^\x20-\x7e]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`))],
      ...base64.map((needle, shift) => [`base64+${shift}`, needle] as [string, Buffer]),
    ] as [string, Buffer][];
  });
}
