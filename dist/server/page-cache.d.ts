import type { Content } from './reply.js';
export interface CachedPage {
    readonly version: number;
    readonly content: Content;
}
export declare class PageCache {
    #private;
    /** @param room bytes, before compression */
    constructor(room?: number);
    /** The page as it is kept, or as it is made now: once for all who ask for the same version meanwhile. */
    get(key: string, version: number, make: () => Promise<CachedPage>): Promise<CachedPage>;
}
