// src/importers/entry.ts
/** Repairs: what was changed so that nothing is lost or wrong. */
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
/** Why a comment is not imported. */
var DROPS = [
	"repeated",
	"superseded",
	"no-comment",
	"hidden-page",
	"unreadable"
];
/** Other data in the file that is not imported. */
var OMITTED = [
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
export { DROPS, OMITTED, REPAIRS };

//# sourceMappingURL=entry.js.map