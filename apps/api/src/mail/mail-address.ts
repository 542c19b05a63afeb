/** Longest address that a mail server must take (RFC 5321, 4.5.3.1). */
export const MAIL_ADDRESS_LENGTH = 254;

// one plain address: no names, lists, comments or line breaks, which would become headers
const PLAIN = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;
const LOCAL = /^[\w.+-]{1,64}@localhost$/;

/** Whether a text is one address of a mailbox, as people have them. */
export const isMailAddress = (text: string): boolean => text.length <= MAIL_ADDRESS_LENGTH && (PLAIN.test(text) || LOCAL.test(text));
