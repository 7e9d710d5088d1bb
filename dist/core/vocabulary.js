// src/core/vocabulary.ts
/** Orders of the roots. The first is the default. */
var COMMENT_ORDERS = [
	"oldest",
	"newest",
	"best"
];
/** States of a comment. */
var COMMENT_STATUSES = [
	"approved",
	"pending",
	"spam",
	"removed"
];
/** Kinds of comments. */
var COMMENT_KINDS = ["comment", "ping"];
/** Formats that a body may have. */
var BODY_FORMATS = [
	"text",
	"markdown",
	"html"
];
/** Formats that a reader may write in; HTML comes only from another system. */
var DRAFT_FORMATS = ["text", "markdown"];
/** Roles of an author that are shown. */
var AUTHOR_ROLES = ["author", "moderator"];
/** What a reader can be allowed to do. Each is the name of an adapter's method. */
var PERMISSIONS = [
	"add",
	"edit",
	"remove",
	"react",
	"report",
	"moderate"
];
/** What a guest can be asked to say of themselves. */
var IDENTITY_FIELDS = ["name", "email"];
/** Rules that name the discussion of a page (page-address.ts). */
var PAGE_RULES = [
	"canonical",
	"path",
	"address"
];
/** What a moderator may do to a comment. */
var COMMENT_MODERATIONS = [
	"approve",
	"hold",
	"spam",
	"remove",
	"pin",
	"unpin"
];
/** What a moderator may do to a discussion. */
var DISCUSSION_MODERATIONS = ["close", "open"];
/** The value, if it is a word of the list. */
var wordIn = (words, value) => words.find((word) => word === value);
/** What moderators look at: pending comments, reported comments, spam, removed comments, all comments. */
var QUEUES = [
	"pending",
	"reported",
	"spam",
	"removed",
	"all"
];
/** What a moderator may decide about many comments at once. The last two are about their discussions. */
var DECISION_ACTIONS = [
	...COMMENT_MODERATIONS,
	"restore",
	...DISCUSSION_MODERATIONS
];
/** What mails and webhooks are about. */
var EVENT_TYPES = [
	"comment.created",
	"comment.held",
	"comment.approved",
	"comment.edited",
	"comment.removed",
	"comment.reported"
];
/** What the log of decisions can name. */
var LOGGED_ACTIONS = [
	...DECISION_ACTIONS,
	"edit",
	"ban",
	"unban",
	"undo"
];
export { AUTHOR_ROLES, BODY_FORMATS, COMMENT_KINDS, COMMENT_MODERATIONS, COMMENT_ORDERS, COMMENT_STATUSES, DECISION_ACTIONS, DISCUSSION_MODERATIONS, DRAFT_FORMATS, EVENT_TYPES, IDENTITY_FIELDS, LOGGED_ACTIONS, PAGE_RULES, PERMISSIONS, QUEUES, wordIn };

//# sourceMappingURL=vocabulary.js.map