import type { Repair } from './entry.js';
import type { Mapping, MappedPage } from './mapping.js';
import type { Twins } from './slash-twins.js';
import type { FirstPass } from './first-pass.js';
export interface PageMappingOptions {
    readonly mapping: Mapping;
    /** What the names of discussions begin with whose page the file does not tell. */
    readonly format: string;
    /** Whether pages that readers cannot see come along. */
    readonly hidden: boolean;
}
export interface MappedDiscussion extends MappedPage {
    readonly title?: string;
    readonly closed?: boolean;
    /** It is left out, with all that was said there. */
    readonly isHidden: boolean;
    readonly repair?: Repair;
}
export interface PageMapping {
    readonly discussions: readonly MappedDiscussion[];
    /** By the number of a page: that of its discussion. */
    readonly discussionOf: Uint32Array;
}
export declare const mapPages: ({ pages, pageKeys }: FirstPass, options: PageMappingOptions, twins: Twins) => PageMapping;
