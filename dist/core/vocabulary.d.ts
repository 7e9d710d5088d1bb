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
/** Why a comment can be held: the rules that have words. A site's own judge may name others. */
export declare const HOLDING_RULES: readonly ['everything', 'first', 'links', 'long', 'program', 'words', 'pattern', 'classifier', 'check', 'reported'];
/** What mails and webhooks are about. */
export declare const EVENT_TYPES: readonly [
/** Readers can see it from its beginning. */
'comment.created', 
/** It waits for a moderator or is spam: from its beginning, or because readers can no longer see it. */
'comment.held', 
/** Readers can see it for the first time, or again. */
'comment.approved', 'comment.edited', 'comment.removed', 
/** The first report since a moderator last decided about it. */
'comment.reported'];
/** The panels in the settings of the moderation page. */
export declare const SETTINGS_PANELS: readonly ['rules', 'bans', 'webhooks', 'outbox'];
/** What the log of decisions can name. */
export declare const LOGGED_ACTIONS: readonly ["approve", "hold", "spam", "remove", "pin", "unpin", "restore", "close", "open", "edit", "ban", "unban", "undo"];
