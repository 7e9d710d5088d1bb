import type { CommentBody } from '../core/records.js';
/** What every link a reader wrote says of itself: not ours, not vouched for, no handle on this page. */
export declare const LINK_REL = "ugc nofollow noopener";
/** A body as nodes; `undefined` while what it takes is being loaded, after which `ready` is called. */
export declare const bodyOf: (body: CommentBody, ready: () => void) => (HTMLElement | string)[] | undefined;
