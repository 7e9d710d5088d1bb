export interface Reply {
    readonly status: number;
    readonly type: string;
    readonly content: Content | undefined;
    /** Who may keep it: everyone for a moment, only this reader, nobody. */
    readonly cache: 'shared' | 'private' | 'none';
    readonly etag?: string;
    readonly headers?: Readonly<Record<string, string>>;
}
/** A text, and its compressed form once somebody wanted that. */
export declare class Content {
    #private;
    readonly bytes: Uint8Array<ArrayBuffer>;
    constructor(text: string);
    gzip(): Promise<Uint8Array<ArrayBuffer>>;
}
export declare const JSON_TYPE = "application/json";
export declare const jsonReply: (status: number, value: unknown, cache: Reply['cache'], etag?: string) => Reply;
export declare const emptyReply: Reply;
/** The answer for whatever was thrown. What is not ours to tell stays in the log. */
export declare const problemReply: (thrown: unknown) => Reply;
export declare const responseOf: (reply: Reply, request: Request, extra: Readonly<Record<string, string>>) => Promise<Response>;
