import type { Content } from './reply.js';
export interface CachedPage {
    /** A number of the store, or a digest of all that the page is made from. */
    readonly version: number | string;
    readonly content: Content;
}
export declare class PageCache {
    #private;
    /** @param room bytes */
    constructor(room?: number);
    /** Bytes that are kept. */
    get bytes(): number;
    /** Pages that are kept. */
    get count(): number;
    /**
     * The cached page, or a new one. Requests for the same version at the same time share the work of making it.
     *
     * @throws AfterwordError `unavailable` while too many are being made, and whatever `make` throws
     */
    get(key: string, version: number | string, make: () => Promise<CachedPage>): Promise<CachedPage>;
}
