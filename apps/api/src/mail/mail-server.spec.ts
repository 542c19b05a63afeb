import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mailServer } from './mail-server';

const FROM = { TIREK_MAIL_FROM: 'tirek@example.org' };

describe('the mail server', () => {
  it('is none without an address', () => {
    expect(mailServer({})).toBeNull();
    expect(mailServer({ ...FROM, TIREK_SMTP_URL: '' })).toBeNull();
  });

  it('is read from its address', () => {
    expect(mailServer({ ...FROM, TIREK_SMTP_URL: 'smtp://us%40er:p%3Ass@mail.example.org' })).toEqual({
      host: 'mail.example.org', port: 587, secure: false, local: false, auth: { user: 'us@er', pass: 'p:ss' }, from: 'tirek@example.org',
    });
    expect(mailServer({ ...FROM, TIREK_SMTP_URL: 'smtps://mail.example.org' })).toMatchObject({ port: 465, secure: true });
  });

  it('may have its password in a file of its own', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tirek-mail-'));
    const TIREK_SMTP_PASSWORD_FILE = join(folder, 'password');
    const settings = { ...FROM, TIREK_SMTP_URL: 'smtp://user@mail.example.org', TIREK_SMTP_PASSWORD_FILE };
    expect(() => mailServer(settings)).toThrow(/^TIREK_SMTP_PASSWORD_FILE cannot be read \(ENOENT\)/);
    writeFileSync(TIREK_SMTP_PASSWORD_FILE, 'p%41ss\n');
    expect(mailServer(settings)).toMatchObject({ auth: { user: 'user', pass: 'p%41ss' } });
    await rm(folder, { recursive: true });
  });

  it.each(['localhost', '127.0.0.1', '[::1]'])('on this machine needs no encryption: %s', host => {
    expect(mailServer({ ...FROM, TIREK_SMTP_URL: `smtp://${host}:2525` })).toMatchObject({ local: true, port: 2525 });
  });

  it.each(['mail.example.org', 'http://mail.example.org', 'smtp://', 'smtp://user:secret@'])('refuses %s in one line that does not repeat it', address => {
    expect(() => mailServer({ ...FROM, TIREK_SMTP_URL: address })).toThrow(/^TIREK_SMTP_URL is no address of a mail server\.(?!.*secret)[^\n]*$/);
  });

  it.each([undefined, 'Tirek <tirek@example.org>', 'a@example.org\nBcc: b@example.org'])('needs one sender: %j', from => {
    expect(() => mailServer({ TIREK_SMTP_URL: 'smtp://mail.example.org', TIREK_MAIL_FROM: from })).toThrow(/^TIREK_MAIL_FROM/);
  });
});
