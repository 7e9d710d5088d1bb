/** The id of one mail: the same in every attempt to send it. */
export declare const messageIdOf: (site: string, delivery: string) => Promise<string>;
/** The id that all mails about a discussion refer to. No mail has it: programs make a thread of those that refer to it. */
export declare const threadIdOf: (site: string, discussion: string) => Promise<string>;
/** The id of a list of mails (RFC 2919). */
export declare const listIdOf: (site: string, name: string) => Promise<string>;
