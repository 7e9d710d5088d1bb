import type { CommentBody } from '../core/records.js';
export interface BodyOnPage {
    readonly body: CommentBody;
    /** The address of the article. */
    readonly page: string | undefined;
}
export declare class BodyCache {
    #private;
    /** @param room bytes */
    constructor(room?: number);
    /** Bytes that are kept. */
    get bytes(): number;
    /** These bodies as HTML. */
    htmlOf(bodies: readonly BodyOnPage[]): Promise<readonly string[]>;
}
