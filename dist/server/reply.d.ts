export interface Reply {
    readonly status: number;
    readonly type: string;
    readonly content: Content | undefined;
    /** Who may keep it: everyone for a moment, only this reader, nobody. */
    readonly cache: 'shared' | 'private' | 'none';
    readonly headers?: Readonly<Record<string, string>>;
}
/** A text. Its compressed form and its entity tag are made when they are first needed. */
export declare class Content {
    #private;
    readonly bytes: Uint8Array<ArrayBuffer>;
    /** Called with the number of bytes when it holds more than before; set by a cache that counts bytes. */
    onGrowth: ((bytes: number) => void) | undefined;
    constructor(text: string);
    gzip(): Promise<Uint8Array<ArrayBuffer>>;
    /** Bytes it holds: as it is, and compressed. */
    get heldBytes(): number;
    /**
     * An entity tag (RFC 9110, section 8.8.3) of the whole content. A version number would not do: a page also depends on the clock and
     * the policy. The tag is weak, because the compressed form has the same one.
     */
    etag(): Promise<string>;
}
export declare const JSON_TYPE = "application/json";
export declare const jsonReply: (status: number, value: unknown, cache: Reply['cache']) => Reply;
export declare const emptyReply: Reply;
/** The answer for a thrown value. Details of internal errors are only logged, not sent. */
export declare const problemReply: (thrown: unknown) => Reply;
export declare const responseOf: (reply: Reply, request: Request, extra: Readonly<Record<string, string>>) => Promise<Response>;
