export interface Place {
    /** The discussion's id. */
    readonly id: string;
    /** The page's address, where it has one. */
    readonly url?: string;
}
export interface Mapping {
    /** Whether it changes anything: an archive's own names are left alone unless somebody asks. */
    readonly hasRules: boolean;
    /** Whether a page’s discussion has the name that the old system had for it, where it had one, and not its address. */
    readonly byIdentifier: boolean;
    /** Where the comments of a page go; a page without an http address gives only an id. */
    place(address: string): Place;
}
export interface MappingOptions {
    /** Lines of rules. Empty ones, and those that begin with #, say nothing. */
    readonly rules?: readonly string[] | undefined;
    /** What paths are on: `https://blog.example`. */
    readonly base?: string | undefined;
}
/** @throws AfterwordError `invalid`, naming the invalid rule */
export declare const createMapping: ({ rules, base }?: MappingOptions) => Mapping;
