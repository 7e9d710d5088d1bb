import type { Repair } from './entry.js';
import type { Mapping, Place } from './mapping.js';
import type { Twins } from './slash-twins.js';
import type { Survey } from './survey.js';
export interface PlacingOptions {
    readonly mapping: Mapping;
    /** What the names of discussions begin with whose page the file does not tell. */
    readonly format: string;
    /** Whether pages that readers cannot see come along. */
    readonly hidden: boolean;
}
export interface PlacedDiscussion extends Place {
    readonly title?: string;
    readonly closed?: boolean;
    /** It is left out, with all that was said there. */
    readonly isHidden: boolean;
    readonly repair?: Repair;
}
export interface Placed {
    readonly discussions: readonly PlacedDiscussion[];
    /** By the number of a page: that of its discussion. */
    readonly discussionOf: Uint32Array;
}
export declare const placePages: ({ pages, pageKeys }: Survey, options: PlacingOptions, twins: Twins) => Placed;
