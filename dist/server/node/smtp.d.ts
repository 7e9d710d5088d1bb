import { type MailSender } from '../mail/mail-message.js';
export interface SmtpOptions {
    /** `smtps://user:password@host`, or `smtp://…`, which uses TLS if the server offers it. */
    readonly address: string;
    /** `Comments <comments@blog.example>`, or an address alone. */
    readonly from: string;
}
/** Whether an address can be used for --smtp. */
export declare const isSmtpAddress: (address: string) => boolean;
export declare const smtpSender: ({ address, from }: SmtpOptions) => Promise<MailSender>;
