import type { CommentBody } from '../core/records.js';
/** What every link a reader wrote says of itself: not ours, not vouched for, no handle on this page. */
export declare const LINK_REL = "ugc nofollow noopener";
export declare const bodyOf: ({ source }: CommentBody) => readonly (HTMLElement | string)[];
