import { Fingerprint } from "./fingerprint.js";
import { stateNumber, withoutOwnership, withoutWords } from "./records.js";
// src/core/merge.ts
/** A text without characters that some stores cannot keep, so that they make no difference. */
var plain = (text) => text?.replace(/[\0\p{Cs}]/gu, "�") ?? null;
var timeOf = (date) => date === void 0 ? null : Date.parse(date);
/** Everything that a record says, except its reactions and its parent. Removed records say nothing, so all are the same. */
var contentOf = ({ status, kind, author, body, createdAt, editedAt, pinned }) => status === "removed" && !body.source ? status : JSON.stringify([
	status,
	kind,
	timeOf(createdAt),
	timeOf(editedAt),
	pinned ?? false,
	...[
		author.id,
		author.name,
		author.url,
		author.avatar,
		author.role,
		body.format,
		body.source
	].map(plain)
]);
var printOf = (content) => new Fingerprint().text(content).toString();
var countsOf = ({ reactions = {} }) => Object.fromEntries(Object.entries(reactions).map(([name, { count }]) => [name, count]));
var countOf = (counts, name) => Object.hasOwn(counts, name) ? counts[name] ?? 0 : 0;
var namesIn = (...all) => new Set(all.flatMap((counts) => Object.keys(counts)));
var isEqual = (one, other) => [...namesIn(one, other)].every((name) => countOf(one, name) === countOf(other, name));
/** What an import stores of a record for the next import: a fingerprint, and the counts of its reactions. */
var importedOf = (content, counts) => JSON.stringify([printOf(content), counts]);
var baseIn = (imported) => {
	try {
		const [print, counts] = JSON.parse(imported ?? "");
		return typeof print === "string" && typeof counts === "object" && counts !== null ? [print, counts] : void 0;
	} catch {
		return;
	}
};
/** Whether nobody has changed it here: it was imported before the base was stored, and is still in its first state. */
var isPristine = ({ record: { revision, editedAt }, isOwn }) => revision === 1 && editedAt === void 0 && !isOwn;
var withReactions = (record, counts, { reactions: held = {} }) => {
	const { reactions: _, ...rest } = record;
	const reactions = Object.entries(counts).flatMap(([name, count]) => count > 0 ? [[name, {
		count,
		mine: Object.hasOwn(held, name) && (held[name]?.mine ?? false)
	}]] : []);
	return reactions.length ? {
		...rest,
		reactions: Object.fromEntries(reactions)
	} : rest;
};
var mergeInto = (held, given, canMove) => {
	const { record } = held;
	const [here, there] = [contentOf(record), contentOf(given)];
	const [countsHere, countsThere] = [countsOf(record), countsOf(given)];
	const base = baseIn(held.imported) ?? (isPristine(held) ? [printOf(here), countsHere] : void 0);
	const isSame = here === there;
	const isTaken = !isSame && base !== void 0 && base[0] === printOf(here);
	const isGone = record.status === "removed" || given.status === "removed";
	const counts = base && !isGone ? Object.fromEntries([...namesIn(countsHere, countsThere)].map((name) => [name, Math.max(0, countOf(countsHere, name) + countOf(countsThere, name) - countOf(base[1], name))])) : countsHere;
	const areReactionsKept = !base && !isGone && !isEqual(countsHere, countsThere);
	const isCounted = !isEqual(counts, countsHere);
	const isMoved = given.parent !== record.parent && canMove;
	const isKept = !isSame && !isTaken || areReactionsKept || given.parent !== record.parent && !isMoved;
	const print = isSame || isTaken ? printOf(there) : base?.[0];
	const imported = print === void 0 ? held.imported : JSON.stringify([print, countsThere]);
	if (!isTaken && !isCounted && !isMoved) return {
		outcome: isKept ? "kept" : "unchanged",
		record,
		imported
	};
	const said = isTaken ? {
		...given,
		parent: record.parent
	} : record;
	const merged = given.status === "removed" && isTaken ? said : withReactions(said, counts, record);
	return {
		outcome: isKept ? "kept" : "changed",
		record: {
			...merged,
			...isMoved && { parent: given.parent },
			revision: Math.max(record.revision + 1, isTaken ? given.revision : 0),
			...record.reactionsRevision && { reactionsRevision: record.reactionsRevision }
		},
		imported
	};
};
/** What becomes of a record that is restored. An archive cannot make it the reader's own; if it is already, it stays so. */
var restored = (held, given, options) => {
	const merged = restoredAsAnybodys(held, withoutOwnership(given), options);
	const { record } = merged;
	return held?.record.mine && !record.mine && record.status !== "removed" ? {
		...merged,
		record: {
			...record,
			mine: true
		}
	} : merged;
};
var restoredAsAnybodys = (held, { imported, ...named }, { merge = false, canMove = true } = {}) => {
	const given = named.status === "removed" && named.body.source ? withoutWords(named, "removed") : named;
	if (!held) return {
		outcome: "added",
		record: given,
		imported: merge ? importedOf(contentOf(given), countsOf(given)) : imported
	};
	if (merge) return mergeInto(held, given, canMove);
	const { record } = held;
	if (stateNumber(given) > stateNumber(record)) return {
		outcome: "changed",
		record: given,
		imported: imported ?? held.imported
	};
	return {
		outcome: contentOf(given) === contentOf(record) && isEqual(countsOf(given), countsOf(record)) ? "unchanged" : "kept",
		record,
		imported: held.imported ?? imported
	};
};
var noOutcomes = () => ({
	added: 0,
	changed: 0,
	unchanged: 0,
	kept: 0
});
export { noOutcomes, restored };

//# sourceMappingURL=merge.js.map