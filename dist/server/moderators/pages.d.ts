export interface PageAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly content: string;
}
/** Asks whoever opened a link to sign in. Opening it changes nothing, because programs that check mails and chats open links too. */
export declare const linkPage: (code: string) => PageAnswer;
export declare const usedLinkPage: () => PageAnswer;
export declare const signedOutPage: () => PageAnswer;
