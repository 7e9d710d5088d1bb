/** Orders of the roots. The first is the default. */
export declare const COMMENT_ORDERS: readonly ['oldest', 'newest', 'best'];
/** States of a comment. */
export declare const COMMENT_STATUSES: readonly ['approved', 'pending', 'spam', 'removed'];
/** Kinds of comments. */
export declare const COMMENT_KINDS: readonly ['comment', 'ping'];
/** Formats that a body may have. */
export declare const BODY_FORMATS: readonly ['text', 'markdown', 'html'];
/** Formats that a reader may write in; HTML comes only from another system. */
export declare const DRAFT_FORMATS: readonly ["text", "markdown"];
/** Roles of an author that are shown. */
export declare const AUTHOR_ROLES: readonly ['author', 'moderator'];
/** What a reader can be allowed to do. Each is the name of an adapter's method. */
export declare const PERMISSIONS: readonly ['add', 'edit', 'remove', 'react', 'report', 'moderate'];
/** What a guest can be asked to say of themselves. */
export declare const IDENTITY_FIELDS: readonly ['name', 'email'];
/** Rules that name the discussion of a page (page-address.ts). */
export declare const PAGE_RULES: readonly ['canonical', 'path', 'address'];
/** What a moderator may do to a comment. */
export declare const COMMENT_MODERATIONS: readonly ['approve', 'hold', 'spam', 'remove', 'pin', 'unpin'];
/** What a moderator may do to a discussion. */
export declare const DISCUSSION_MODERATIONS: readonly ['close', 'open'];
/** The value, if it is a word of the list. */
export declare const wordIn: <Word>(words: readonly Word[], value: unknown) => Word | undefined;
/** What moderators look at: pending comments, reported comments, spam, removed comments, all comments. */
export declare const QUEUES: readonly ['pending', 'reported', 'spam', 'removed', 'all'];
/** What a moderator may decide about many comments at once. The last two are about their discussions. */
export declare const DECISION_ACTIONS: readonly ["approve", "hold", "spam", "remove", "pin", "unpin", "restore", "close", "open"];
/** What the log of decisions can name. */
export declare const LOGGED_ACTIONS: readonly ["approve", "hold", "spam", "remove", "pin", "unpin", "restore", "close", "open", "edit", "ban", "unban", "undo"];
