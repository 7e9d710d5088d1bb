import { elsewhereText } from "./elsewhere.js";
import { FORMATS } from "./formats.js";
// src/importers/report-text.ts
var REPAIRED = {
	"missing-parent": "its parent is not in the file: became the root of a thread",
	"lost-parent": "its parent is not in the file, but its thread is: became a reply to the first comment of that",
	"dropped-parent": "its parent is not imported: became a reply to the next comment above",
	cycle: "its parents form a circle: cut at the oldest comment",
	"no-id": "has no id: got one of its own",
	"repeated-id": "another comment has its id: got one of its own",
	"taken-id": "the store has another comment under its id: got one of its own",
	date: "has no date in UTC: got its local date, or the nearest known one (of the comment before, the page, the parent)",
	status: "its status is unknown: waits for a moderator",
	website: "the website was put right, or is invalid and was left out",
	votes: "its votes are not a count: read as far as possible",
	author: "its author is not in the file: anonymous",
	slash: "its page is in the file with and without a slash at the end, with replies between them: one discussion (--map slash or no-slash chooses its address)",
	page: "its page is not in the file: the page’s number became the id of the discussion",
	address: "its page has no web address: its name became the id of the discussion",
	characters: "characters that are not allowed in text, or not in the file’s encoding: replaced by �",
	ampersand: "an & that should be written &amp;: read as &"
};
var DROPPED = {
	repeated: "the same comment once more",
	superseded: "an earlier state of another comment in the file",
	"no-comment": "not a comment of a reader",
	"hidden-page": "on a page that readers cannot see (--hidden imports them)",
	unreadable: "not a valid record of a comment"
};
var OMITTED_TEXTS = {
	email: "e-mail addresses (--emails imports them; readers never see them)",
	ip: "IP addresses",
	"user-agent": "user agents",
	password: "passwords and other secrets",
	voters: "lists of who voted (their number is kept)",
	"removed-text": "names and texts of removed comments (their place is kept)",
	subscription: "subscriptions to replies",
	badge: "badges and labels",
	collapsed: "marks of comments as collapsed",
	"page-views": "counts of page views",
	"page-reactions": "reactions to pages",
	"avatar-file": "pictures that are files of the old system",
	metadata: "comments’ metadata of plugins"
};
var KEPT = { kept: "changed here, or newer here, and not as in the file: kept as it is here" };
/** How many discussions are listed; the report file has all of them. */
var MOST_LISTED = 20;
var WIDEST = 60;
/** Control characters, and characters that change the writing direction. */
var UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** A name that is safe to print: on one line and not too long. */
var printable = (text, widest = WIDEST) => {
	const plain = text.replaceAll(UNPRINTABLE, "�");
	return plain.length > widest ? `${plain.slice(0, widest - 1)}…` : plain;
};
var droppedIn = ({ dropped }) => Object.values(dropped).reduce((sum, count) => sum + (count ?? 0), 0);
var cells = (name, counts) => [name, ...[
	counts.source,
	counts.added,
	counts.changed,
	counts.unchanged,
	counts.kept,
	droppedIn(counts)
].map(String)];
/** Aligns columns: the first to the left, the others to the right. */
var aligned = (rows) => {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
	return rows.map((row) => row.map((cell, column) => column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
};
var exampleText = ({ discussion, comment, line, fault }) => [
	comment && `comment ${printable(comment, 40)}`,
	line && `line ${line}`,
	discussion && `in ${printable(discussion)}`,
	fault && printable(fault, 120)
].filter(Boolean).join(", ");
var tallyLines = (title, tallies, words) => {
	if (!tallies.length) return [];
	const width = Math.max(...tallies.map(({ count }) => String(count).length));
	return [
		"",
		title,
		...tallies.flatMap(({ kind, count, examples }) => [`  ${String(count).padStart(width)}  ${words[kind]}`, ...examples.map((example) => `  ${" ".repeat(width)}    ${exampleText(example)}`)])
	];
};
/** The report, in lines that end with a line break. */
var reportText = (report) => {
	const { total, discussions, dryRun, repaired, dropped, omitted, emails, paths } = report;
	const label = Object.hasOwn(FORMATS, report.format) ? FORMATS[report.format] : report.format;
	const listed = discussions.slice(0, MOST_LISTED);
	const more = discussions.length - listed.length;
	const name = discussions.length === 1 ? "1 discussion" : `${discussions.length} discussions`;
	return [
		`${label}: ${dryRun ? "nothing is written; this would be done" : "done"}`,
		"",
		...aligned([
			[
				"",
				"in the file",
				"added",
				"changed",
				"unchanged",
				"kept",
				"dropped"
			],
			cells(name, total),
			...listed.map((counts) => cells(`  ${printable(counts.id)}`, counts))
		]),
		...more ? [`  and ${more} more; --report FILE lists all`] : [],
		...tallyLines("Kept", total.kept ? [{
			kind: "kept",
			count: total.kept,
			examples: report.kept
		}] : [], KEPT),
		...tallyLines("Dropped", dropped, DROPPED),
		...report.elsewhere.count ? ["", printable(elsewhereText(report.elsewhere), 2e3)] : [],
		...tallyLines("Repaired", repaired, REPAIRED),
		...tallyLines("Not brought along", omitted.map((tally) => ({
			...tally,
			examples: []
		})), OMITTED_TEXTS),
		...emails ? ["", `E-mail addresses brought along: ${emails}`] : [],
		...paths ? ["", `Discussions named by a path: ${paths}. With --base https://your.site they are named by their address.`] : [],
		""
	].join("\n");
};
export { printable, reportText };

//# sourceMappingURL=report-text.js.map