import { webAddress } from "../core/url.js";
import "../core/reactions.js";
import { has, numberOf } from "./row.js";
import { decodeHTMLStrict } from "entities";
// src/importers/author.ts
/** A name or title of a system that stores them as HTML, decoded once. */
var plainName = (name) => name.includes("&") ? decodeHTMLStrict(name) : name;
/** An address of these characters keeps its spelling. */
var PLAIN = /^[\w\-.~:/?#[\]@!$&()*+,;=%]+$/;
/** A host without a scheme: many comment forms accepted that. */
var HOST = /^[\w-]+(\.[\w-]+)+(:\d+)?([/?#].*)?$/;
/** A valid website, in its own spelling if possible. */
var websiteOf = (text) => {
	const address = webAddress(text) ?? (HOST.test(text) ? webAddress(`http://${text}`) : void 0);
	return address && webAddress(text) && PLAIN.test(text) ? text : address;
};
var authorFrom = (parts) => {
	const url = parts.url?.trim() ?? "";
	const website = url && websiteOf(url);
	const avatar = parts.avatar && webAddress(parts.avatar);
	return {
		author: {
			...parts.id && { id: parts.id },
			name: parts.name.replaceAll(/\s+/g, " ").trim(),
			...website && { url: website },
			...avatar && { avatar },
			...parts.role && { role: parts.role }
		},
		repairs: url && url !== website ? ["website"] : []
	};
};
/** A higher number is not a count. Every database can store this one. */
var MOST_VOTES = 1e9;
var isCount = (value) => {
	const number = numberOf(value) ?? -1;
	return number >= 0 && number <= 1e9;
};
/** Votes as reactions; none if nobody voted. An invalid count is read as far as possible. */
var votesFrom = (likes, dislikes) => {
	const given = [likes, dislikes].filter(has);
	const [like, dislike] = [likes, dislikes].map((value) => Math.min(MOST_VOTES, Math.max(0, numberOf(value) ?? 0)));
	const reactions = {
		...like && { ["like"]: {
			count: like,
			mine: false
		} },
		...dislike && { ["dislike"]: {
			count: dislike,
			mine: false
		} }
	};
	return {
		...(like || dislike) && { reactions },
		repairs: given.every(isCount) ? [] : ["votes"]
	};
};
/** Votes from a score: votes for minus votes against. */
var votesFromScore = (score) => {
	const number = numberOf(score);
	return number !== void 0 && number < 0 ? votesFrom(void 0, -number) : votesFrom(score);
};
export { MOST_VOTES, authorFrom, plainName, votesFrom, votesFromScore };

//# sourceMappingURL=author.js.map