// src/importers/entry.ts
/** What had to be put right, for something that would else be lost or wrong. */
var REPAIRS = [
	"missing-parent",
	"lost-parent",
	"dropped-parent",
	"cycle",
	"no-id",
	"repeated-id",
	"taken-id",
	"date",
	"status",
	"website",
	"votes",
	"author",
	"slash",
	"page",
	"address",
	"characters",
	"ampersand"
];
/** Why a comment does not come along. */
var DROPS = [
	"repeated",
	"superseded",
	"no-comment",
	"hidden-page",
	"unreadable"
];
/** What else the file holds and does not come along. */
var LEFTOVERS = [
	"email",
	"ip",
	"user-agent",
	"password",
	"voters",
	"removed-text",
	"subscription",
	"badge",
	"collapsed",
	"page-views",
	"page-reactions",
	"avatar-file",
	"metadata"
];
export { DROPS, LEFTOVERS, REPAIRS };

//# sourceMappingURL=entry.js.map