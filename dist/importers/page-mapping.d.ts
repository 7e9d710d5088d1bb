import type { Repair } from './entry.js';
import type { Mapping, MappedPage } from './mapping.js';
import type { Twins } from './slash-twins.js';
import type { FirstPass } from './first-pass.js';
export interface PageMappingOptions {
    readonly mapping: Mapping;
    /** The prefix of discussion ids for pages that are not in the file. */
    readonly format: string;
    /** Whether the comments of pages that readers cannot see are imported. */
    readonly hidden: boolean;
}
export interface MappedDiscussion extends MappedPage {
    readonly title?: string;
    readonly closed?: boolean;
    /** It is not imported, and none of its comments. */
    readonly isHidden: boolean;
    readonly repair?: Repair;
}
export interface PageMapping {
    readonly discussions: readonly MappedDiscussion[];
    /** By the number of a page: that of its discussion. */
    readonly discussionOf: Uint32Array;
}
export declare const mapPages: ({ pages, pageKeys }: FirstPass, options: PageMappingOptions, twins: Twins) => PageMapping;
