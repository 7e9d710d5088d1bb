import { UNSPACED, WORD, fold } from "../../core/search-words.js";
import { webAddress } from "../../core/url.js";
import { visibleTextOf } from "../judging/visible-text.js";
/** Characters of a text that are looked at. */
var LONGEST_TEXT = 6e3;
/** Characters of a feature. */
var LONGEST_WORD = 30;
/** Words of scripts with spaces; of the others, every two neighbouring characters. */
var wordsOf = function* (text) {
	for (const [run] of fold(text.slice(0, LONGEST_TEXT).replace(/\p{DI}/gu, "")).matchAll(WORD)) for (const [index, part] of run.split(UNSPACED).entries()) {
		const characters = Array.from(part).slice(0, index % 2 ? void 0 : LONGEST_WORD);
		if (index % 2 === 0) {
			if (characters.length > 1) yield characters.join("");
		} else for (let at = 0; at < characters.length - 1; at += 1) yield characters.slice(at, at + 2).join("");
	}
};
var hostOf = (address) => new URL(address).hostname.replace(/^www\./, "").slice(-60);
var HOW_MANY = [
	"no link",
	"one link",
	"two links"
];
var featuresIn = function* (author, tree) {
	const { text, links } = visibleTextOf(tree);
	const addresses = links.split("\n").flatMap((address) => webAddress(address) ?? []);
	const site = webAddress(author.url);
	yield `(${HOW_MANY[addresses.length] ?? "many links"})`;
	yield site ? "(a website)" : "(no website)";
	if (site) yield `@${hostOf(site)}`;
	for (const address of addresses.slice(0, 10)) yield `@${hostOf(address)}`;
	for (const word of wordsOf(author.name)) yield `~${word}`;
	yield* wordsOf(text);
};
/** The different features of a comment. */
var featuresOf = (author, tree) => {
	const found = /* @__PURE__ */ new Set();
	for (const feature of featuresIn(author, tree)) {
		found.add(feature);
		if (found.size >= 200) break;
	}
	return [...found];
};
export { featuresOf };

//# sourceMappingURL=features.js.map