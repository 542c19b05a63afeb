import { secretFile } from '../secret-file';
import { StartRefused } from '../start-refused';
import { isMailAddress } from './mail-address';

/** The server that takes our mails, and in whose name they are sent. */
export interface MailServer {
  host: string;
  port: number;
  /** TLS from the first byte (`smtps:`); else STARTTLS. */
  secure: boolean;
  /** A relay on this machine, to which nothing has to be encrypted. */
  local: boolean;
  auth?: { user: string; pass: string };
  from: string;
}

const LOCAL = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * What `TIREK_SMTP_URL`, `TIREK_SMTP_PASSWORD_FILE` and `TIREK_MAIL_FROM` say; null when mail is not wanted.
 * @throws StartRefused when they are wrong; the text repeats neither, since one holds a password
 */
export function mailServer(env: NodeJS.ProcessEnv): MailServer | null {
  const { TIREK_SMTP_URL: address, TIREK_SMTP_PASSWORD_FILE: file, TIREK_MAIL_FROM: from } = env;
  if (!address) return null;
  if (!URL.canParse(address)) throw wrongUrl();
  const url = new URL(address);
  if (!['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname) throw wrongUrl();
  if (!from || !isMailAddress(from)) throw new StartRefused('TIREK_MAIL_FROM is not a mail address. Set it to the sender of mails, such as tirek@example.org, or leave TIREK_SMTP_URL out.');
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    local: LOCAL.test(url.hostname),
    ...(url.username && { auth: { user: decodeURIComponent(url.username), pass: file ? secretFile('TIREK_SMTP_PASSWORD_FILE', file) : decodeURIComponent(url.password) } }),
    from,
  };
}

const wrongUrl = () => new StartRefused('TIREK_SMTP_URL is no address of a mail server. Write it as smtp://user:password@mail.example.org:587, or smtps:// for TLS from the start.');
