import type { CommentBody } from '../core/records.js';
export declare class BodyCache {
    #private;
    /** @param room bytes */
    constructor(room?: number);
    /** Bytes that are kept. */
    get bytes(): number;
    /**
     * These bodies as HTML.
     *
     * @throws AfterwordError `unsupported` where the packages they need are not installed
     */
    htmlOf(bodies: readonly CommentBody[]): Promise<readonly string[]>;
}
