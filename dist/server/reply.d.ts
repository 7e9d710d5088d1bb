export interface Reply {
    readonly status: number;
    readonly type: string;
    readonly content: Content | undefined;
    /** Who may keep it: everyone for a moment, only this reader, nobody. */
    readonly cache: 'shared' | 'private' | 'none';
    readonly headers?: Readonly<Record<string, string>>;
}
/** A text, with its compressed form and its tag once somebody wanted those. */
export declare class Content {
    #private;
    readonly bytes: Uint8Array<ArrayBuffer>;
    /** Told when it holds more bytes than before, by whoever counts them. */
    onGrowth: ((bytes: number) => void) | undefined;
    constructor(text: string);
    gzip(): Promise<Uint8Array<ArrayBuffer>>;
    /** Bytes it holds: as it is, and compressed. */
    get heldBytes(): number;
    /**
     * An entity tag (RFC 9110, section 8.8.3) of all that is said, so that nothing said anew hides behind an old tag: a page
     * also tells what the clock and the policy decide. Weak, as it is the same for the compressed form.
     */
    etag(): Promise<string>;
}
export declare const JSON_TYPE = "application/json";
export declare const jsonReply: (status: number, value: unknown, cache: Reply['cache']) => Reply;
export declare const emptyReply: Reply;
/** The answer for whatever was thrown. What is not ours to tell stays in the log. */
export declare const problemReply: (thrown: unknown) => Reply;
export declare const responseOf: (reply: Reply, request: Request, extra: Readonly<Record<string, string>>) => Promise<Response>;
