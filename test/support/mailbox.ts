import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Mail {
  to: string[];
  /** As it came over the wire. */
  raw: string;
  subject: string;
  text: string;
}

/** A real mail server that keeps what it gets. */
export interface Mailbox {
  url: string;
  mails: Mail[];
  /** What it answers to a recipient: a code of 4xx or 5xx; null = takes it. */
  refuses: number | null;
  /** Lets whoever brings a mail wait until this is settled. */
  hold: Promise<void> | null;
  /** How often somebody began a mail. */
  begun: number;
  close(): Promise<void>;
}

export async function openMailbox(port = 0): Promise<Mailbox> {
  const mailbox: Mailbox = { url: '', mails: [], refuses: null, hold: null, begun: 0, close: () => new Promise(done => server.close(() => done())) };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onRcptTo(_, __, done) {
      mailbox.begun++;
      void Promise.resolve(mailbox.hold).then(() => {
        done(mailbox.refuses ? Object.assign(new Error('No such mailbox'), { responseCode: mailbox.refuses }) : null);
      });
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', chunk => chunks.push(chunk));
      stream.on('end', () => {
        mailbox.mails.push(read(Buffer.concat(chunks).toString(), session.envelope.rcptTo.map(one => one.address)));
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done));
  mailbox.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return mailbox;
}

function read(raw: string, to: string[]): Mail {
  const end = raw.indexOf('\r\n\r\n');
  const headers = raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(headers)?.[1] ?? '';
  const body = raw.slice(end + 4);
  const encoding = header('content-transfer-encoding');
  return { to, raw, subject: decodeWords(header('subject')), text: encoding === 'base64' ? Buffer.from(body, 'base64').toString() : encoding === 'quoted-printable' ? unquote(body.replace(/=\r\n/g, ''), /=/) : body };
}

/** Words of a header that are not ASCII (RFC 2047). */
const decodeWords = (text: string) =>
  text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind: string, word: string) => (/b/i.test(kind) ? Buffer.from(word, 'base64').toString() : unquote(word.replace(/_/g, ' '), /=/)));

const unquote = (text: string, mark: RegExp) => decodeURIComponent(text.replace(/%/g, '%25').replace(new RegExp(`${mark.source}([0-9A-F]{2})`, 'g'), '%$1'));
