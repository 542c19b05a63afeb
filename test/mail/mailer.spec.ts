import { type Mailbox, openMailbox } from '../support/mailbox';
import type { Config } from '../../apps/api/src/config';
import { MailRefused, MailUndelivered } from '../../apps/api/src/mail/mail-failures';
import { Mailer } from '../../apps/api/src/mail/mailer';

const LETTER = { id: '0196-1', to: 'reader@example.org', subject: 'Тирек: 1 дело ждёт вас', text: 'OSH-2026-D0001: задача без срока\n' };

describe('the mailer', () => {
  let mailbox: Mailbox;
  beforeAll(async () => {
    mailbox = await openMailbox();
  });
  afterAll(() => mailbox.close());
  beforeEach(() => {
    mailbox.mails.length = 0;
    mailbox.refuses = null;
  });

  const mailer = (local = true, port = Number(new URL(mailbox.url).port)) =>
    new Mailer({ mail: { host: '127.0.0.1', port, secure: false, local, from: 'tirek@example.org' } } as Config);
  const failure = (of: Mailer): Promise<Error> => of.send(LETTER).then(() => { throw new Error('it was sent'); }, (error: Error) => error);

  it('sends plain text that says what it is', async () => {
    await mailer().send(LETTER);
    expect(mailbox.mails).toMatchObject([{ to: [LETTER.to], subject: LETTER.subject, text: LETTER.text }]);
    expect(mailbox.mails[0].raw).toMatch(/^Message-ID: <0196-1@example\.org>\r$/im);
    expect(mailbox.mails[0].raw).toMatch(/^Auto-Submitted: auto-generated\r$/im);
  });

  it('sends nothing in clear over a network', async () => {
    expect(await failure(mailer(false))).toBeInstanceOf(MailUndelivered);
    expect(mailbox).toMatchObject({ mails: [], begun: 1 });
  });

  it.each([[550, MailRefused], [552, MailRefused], [451, MailUndelivered], [421, MailUndelivered]])('knows whether %d is for good, and repeats nothing of the answer', async (code, kind) => {
    mailbox.refuses = code;
    const error = await failure(mailer());
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toBe(String(code));
  });

  it('says by a code that nobody answers', async () => {
    const error = await failure(mailer(true, 1));
    expect(error).toBeInstanceOf(MailUndelivered);
    expect(error.message).toMatch(/^E[A-Z]+$/);
    expect((await failure(new Mailer({ mail: null } as Config))).message).toBe('no mail server');
  });
});
