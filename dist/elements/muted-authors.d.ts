import type { CommentAuthor } from '../core/records.js';
/** What an author is muted by. */
export declare const muteKeyOf: ({ id, name }: CommentAuthor) => string;
export declare const isGuestKey: (key: string) => boolean;
/** The muted authors: their names, by what they are muted by. */
export declare const mutedAuthors: () => ReadonlyMap<string, string>;
export declare const mute: (author: CommentAuthor) => void;
export declare const unmute: (key: string) => void;
/** Calls a function after each change, also by another tab. */
export declare const onMutedChange: (listener: () => void) => void;
