// Sends mails by SMTP, with nodemailer.
import type { createTransport } from 'nodemailer';
import { AfterwordError } from '../../core/errors.js';
import { MailFailure, type MailMessage, type MailSender } from '../mail/mail-message.js';

export interface SmtpOptions {
  /** `smtps://user:password@host`, or `smtp://…`, which uses TLS if the server offers it. */
  readonly address: string;
  /** `Comments <comments@blog.example>`, or an address alone. */
  readonly from: string;
}

/** Milliseconds for connecting, for the greeting, and between two answers. */
const CONNECT_TIME = 15_000;
const ANSWER_TIME = 60_000;

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/;

/** What nodemailer says of a failure. */
interface SmtpError extends Error {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** Whether an address can be used for --smtp. */
export const isSmtpAddress = (address: string): boolean =>
  URL.canParse(address) && /^smtps?:$/.test(new URL(address).protocol) && new URL(address).hostname !== '';

const failureOf = (error: unknown): MailFailure => {
  const { message, code = '', command = '', responseCode = 0 } = error as SmtpError;
  // A wrong password is a fault of the configuration: when it is right, the mail can go out.
  const isFinal = responseCode >= 500 && code !== 'EAUTH' && command !== 'CONN';
  const isOfAddress = isFinal && command.startsWith('RCPT');
  return new MailFailure(message.replace(/\s+/g, ' '), { isFinal, isOfAddress, cause: error });
};

/** @throws AfterwordError `unavailable` without the package */
const load = async (): Promise<typeof createTransport> => {
  try {
    return (await import('nodemailer')).createTransport;
  } catch (cause) {
    throw new AfterwordError('unavailable', 'Mails need a package: npm install nodemailer', { cause });
  }
};

export const smtpSender = async ({ address, from }: SmtpOptions): Promise<MailSender> => {
  const createTransporter = await load();
  const { hostname, port, protocol, username, password } = new URL(address);
  const isSecure = protocol === 'smtps:';
  const transporter = createTransporter({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : isSecure ? 465 : 587,
    secure: isSecure,
    // A password goes to another machine only through TLS.
    requireTLS: !isSecure && username !== '' && !LOOPBACK.test(hostname),
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: CONNECT_TIME,
    greetingTimeout: CONNECT_TIME,
    socketTimeout: ANSWER_TIME,
    // Nothing in a mail names a file or an address to fetch.
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  const send = async ({ to, messageId, references, ...message }: MailMessage, signal: AbortSignal): Promise<void> => {
    const aborted = new Promise<never>((_, reject) => {
      const abort = (): void => reject(new MailFailure('It took too long.'));
      if (signal.aborted) abort();
      signal.addEventListener('abort', abort, { once: true });
    });
    const sent = transporter
      .sendMail({
        from,
        to: { name: '', address: to },
        messageId,
        ...(references && { references: [...references], inReplyTo: references.at(-1)! }),
        textEncoding: 'quoted-printable',
        ...message,
      })
      .catch((error: unknown) => {
        throw failureOf(error);
      });
    await Promise.race([sent, aborted]);
  };

  return { send, close: () => transporter.close() };
};
