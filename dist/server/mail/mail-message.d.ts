export interface MailMessage {
    /** The address alone. */
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly html: string;
    /** With angle brackets. The same for every attempt, so that a mail server can recognise a mail that it has. */
    readonly messageId: string;
    /** What it belongs to, with angle brackets, the oldest first: mail programs make threads of it. */
    readonly references?: readonly string[];
    /** Other headers, by name. */
    readonly headers: Readonly<Record<string, string>>;
}
/** Sends mails, as by SMTP. */
export interface MailSender {
    /**
     * Sends one mail, or throws a MailFailure.
     *
     * @param signal ends the attempt
     */
    send(message: MailMessage, signal: AbortSignal): Promise<void>;
    close(): void;
}
/** Why a mail was not taken. */
export declare class MailFailure extends Error {
    name: string;
    /** Whether it makes no sense to try again: the server has refused it for good (5xx). */
    readonly isFinal: boolean;
    /** Whether the server has refused the recipient's address. */
    readonly isOfAddress: boolean;
    constructor(message: string, { isFinal, isOfAddress, cause }?: {
        isFinal?: boolean;
        isOfAddress?: boolean;
        cause?: unknown;
    });
}
