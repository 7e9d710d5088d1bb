import type { Content } from './reply.js';
export interface CachedPage {
    readonly version: number;
    readonly content: Content;
}
export declare class PageCache {
    #private;
    /** @param room bytes, before compression */
    constructor(room?: number);
    get(key: string, version: number): Content | undefined;
    set(key: string, page: CachedPage): void;
}
