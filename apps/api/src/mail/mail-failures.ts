/** The mail server will not take this mail, now or later. The message is its code, such as 550. */
export class MailRefused extends Error {}

/** The mail did not go out; it may the next time. The message is a code: the server's (451) or the network's (ECONNREFUSED). */
export class MailUndelivered extends Error {}
