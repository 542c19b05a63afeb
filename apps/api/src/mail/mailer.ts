import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../config';
import { MailRefused, MailUndelivered } from './mail-failures';
import type { MailServer } from './mail-server';

export interface Letter {
  /** The mail is known by it: sent twice, programs show it once. */
  id: string;
  to: string;
  subject: string;
  text: string;
}

type SmtpError = Error & { code?: string; command?: string; responseCode?: number };

/** Of all that can go wrong only an answer about this recipient or this mail is for good; one about the sender is ours to mend. */
const isForGood = ({ code, command, responseCode = 0 }: SmtpError) =>
  (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM' && responseCode >= 500;

/** A mail server that does not answer keeps nobody waiting longer than this, step by step. */
const PATIENCE_MS = 10_000;

/** Hands plain texts to the mail server. They pass through other people's machines: no name, no word of a case stands in them. */
@Injectable()
export class Mailer implements OnModuleDestroy {
  private readonly server: MailServer | null;
  private transport: Promise<Transporter> | null = null;

  constructor(@Inject(CONFIG) { mail }: Config) {
    this.server = mail;
  }

  get isConfigured(): boolean {
    return this.server !== null;
  }

  /**
   * @throws MailRefused when the server will never take it, MailUndelivered when it may take it later; neither holds
   *   what the server said, which repeats addresses
   */
  async send({ id, to, subject, text }: Letter): Promise<void> {
    if (!this.server) throw new MailUndelivered('no mail server');
    const { from } = this.server;
    const headers = { 'Auto-Submitted': 'auto-generated' };
    const transport = await (this.transport ??= transportTo(this.server));
    await transport
      .sendMail({ messageId: `<${id}@${domainOf(from)}>`, from, to, subject, text, headers, xMailer: false, disableFileAccess: true, disableUrlAccess: true })
      .catch((error: SmtpError) => {
        const code = String(error.responseCode ?? error.code ?? error.name);
        throw isForGood(error) ? new MailRefused(code) : new MailUndelivered(code);
      });
  }

  async onModuleDestroy(): Promise<void> {
    (await this.transport)?.close();
  }
}

const domainOf = (address: string) => address.split('@')[1];

/** Made with the first mail: a server that sends none need not hold what it takes. */
async function transportTo({ host, port, secure, local, auth, from }: MailServer): Promise<Transporter> {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    host, port, secure, auth,
    // neither a password nor an address goes over the network in clear
    requireTLS: !secure && !local,
    ignoreTLS: local && !secure,
    // what this machine is called is nobody's business
    name: domainOf(from),
    connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS, dnsTimeout: PATIENCE_MS,
    logger: false,
  });
}
