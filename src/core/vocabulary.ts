// Lists of words that have a meaning here, each written only once. The types, the check of records, the schemas of the protocol,
// the server's policy, the attributes of the elements and the importers all use them.

/** Orders of the roots. The first is the default. */
export const COMMENT_ORDERS = ['oldest', 'newest', 'best'] as const;

/** States of a comment. */
export const COMMENT_STATUSES = ['approved', 'pending', 'spam', 'removed'] as const;

/** Kinds of comments. */
export const COMMENT_KINDS = ['comment', 'ping'] as const;

/** Formats that a body may have. */
export const BODY_FORMATS = ['text', 'markdown', 'html'] as const;

/** Formats that a reader may write in; HTML comes only from another system. */
export const DRAFT_FORMATS = ['text', 'markdown'] as const satisfies readonly (typeof BODY_FORMATS)[number][];

/** Roles of an author that are shown. */
export const AUTHOR_ROLES = ['author', 'moderator'] as const;

/** What a reader can be allowed to do. Each is the name of an adapter's method. */
export const PERMISSIONS = ['add', 'edit', 'remove', 'react', 'report', 'moderate'] as const;

/** What a guest can be asked to say of themselves. */
export const IDENTITY_FIELDS = ['name', 'email'] as const;

/** Rules that name the discussion of a page (page-address.ts). */
export const PAGE_RULES = ['canonical', 'path', 'address'] as const;

/** What a moderator may do to a comment. */
export const COMMENT_MODERATIONS = ['approve', 'hold', 'spam', 'remove', 'pin', 'unpin'] as const;

/** What a moderator may do to a discussion. */
export const DISCUSSION_MODERATIONS = ['close', 'open'] as const;

/** The value, if it is a word of the list. */
export const wordIn = <Word>(words: readonly Word[], value: unknown): Word | undefined =>
  words.find((word) => word === value);

/** What moderators look at: pending comments, reported comments, spam, removed comments, all comments. */
export const QUEUES = ['pending', 'reported', 'spam', 'removed', 'all'] as const;

/** What a moderator may decide about many comments at once. The last two are about their discussions. */
export const DECISION_ACTIONS = [...COMMENT_MODERATIONS, 'restore', ...DISCUSSION_MODERATIONS] as const;

/** Why a comment can be held: the rules that have words. A site's own judge may name others. */
export const HOLDING_RULES = [
  'everything',
  'first',
  'links',
  'long',
  'program',
  'words',
  'pattern',
  'classifier',
  'check',
  'reported',
] as const;

/** What mails and webhooks are about. */
export const EVENT_TYPES = [
  /** Readers can see it from its beginning. */
  'comment.created',
  /** It waits for a moderator or is spam: from its beginning, or because readers can no longer see it. */
  'comment.held',
  /** Readers can see it for the first time, or again. */
  'comment.approved',
  'comment.edited',
  'comment.removed',
  /** The first report since a moderator last decided about it. */
  'comment.reported',
] as const;

/** The panels in the settings of the moderation page. */
export const SETTINGS_PANELS = ['rules', 'bans', 'webhooks', 'outbox'] as const;

/** What the log of decisions can name. */
export const LOGGED_ACTIONS = [...DECISION_ACTIONS, 'edit', 'ban', 'unban', 'undo'] as const;
