export interface MappedPage {
    /** The discussion's id. */
    readonly id: string;
    /** The page's address, where it has one. */
    readonly url?: string;
}
export interface Mapping {
    /** Whether there are rules that change addresses. Without any, the ids in an archive are kept. */
    readonly hasRules: boolean;
    /** Whether the id of a discussion is the identifier of the old system, if there is one, and not the address. */
    readonly byIdentifier: boolean;
    /** The discussion for the comments of a page; a page without an http address gives only an id. */
    map(address: string): MappedPage;
}
export interface MappingOptions {
    /** Lines of rules. Empty lines and lines that begin with # are ignored. */
    readonly rules?: readonly string[] | undefined;
    /** The site that paths belong to: `https://blog.example`. */
    readonly base?: string | undefined;
}
/** @throws AfterwordError `invalid`, naming the invalid rule */
export declare const createMapping: ({ rules, base }?: MappingOptions) => Mapping;
