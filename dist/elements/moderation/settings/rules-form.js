// src/elements/moderation/settings/rules-form.ts
var without = (value) => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== void 0));
/** What is in a field; fields of this form are texts. */
var rawIn = (data, name) => data.get(name) ?? "";
var numberIn = (data, name) => {
	const text = rawIn(data, name).trim();
	return text === "" ? void 0 : Number(text);
};
var textIn = (data, name) => rawIn(data, name).trim() || void 0;
var linesIn = (data, name) => {
	const lines = rawIn(data, name).split("\n").map((line) => line.trim()).filter(Boolean);
	return lines.length ? lines : void 0;
};
var wordRuleIn = (data, { number, value }) => {
	const places = data.getAll(`in-${number}`);
	return without({
		...value,
		outcome: data.get(`outcome-${number}`),
		words: linesIn(data, `words-${number}`),
		patterns: linesIn(data, `patterns-${number}`),
		in: places.length === 0 || places.length === 4 ? void 0 : places,
		message: textIn(data, `message-${number}`)
	});
};
/** @param end what the names of the fields end with */
var discussionRulesIn = (data, end, before) => {
	const most = numberIn(data, `most-links${end}`);
	return {
		...before,
		holdEverything: data.has(`hold-everything${end}`) || (before.holdEverything === false ? false : void 0),
		newcomers: numberIn(data, `newcomers${end}`),
		links: most === void 0 ? void 0 : {
			...before.links,
			most,
			...end === "" && { outcome: data.get("links-outcome") }
		},
		closeAfter: numberIn(data, `close-after${end}`),
		slowMode: numberIn(data, `slow-mode${end}`)
	};
};
var rulesIn = (data, words, sites, before) => {
	const [least, most, hideAfter] = [
		"least",
		"most",
		"hide-after"
	].map((name) => numberIn(data, name));
	const formats = data.getAll("formats");
	const length = without({
		least,
		most
	});
	return without({
		...before,
		...discussionRulesIn(data, "", before),
		words: words.length ? words.map((rule) => wordRuleIn(data, rule)) : void 0,
		length: Object.keys(length).length ? length : void 0,
		formats: formats.length ? formats : void 0,
		reports: hideAfter === void 0 ? void 0 : { hideAfter },
		discussions: sites.length ? sites.map(({ number, value }) => without({
			...discussionRulesIn(data, `-of-${number}`, value),
			discussion: textIn(data, `discussion-${number}`) ?? ""
		})) : void 0
	});
};
/** Names of fields by their rules. */
var FIELDS = {
	links: "most-links",
	newcomers: "newcomers",
	closeAfter: "close-after",
	slowMode: "slow-mode",
	reports: "hide-after",
	formats: "formats"
};
/**
* The name of the field that a server finds fault with, and what it says.
*
* @param detail begins with the place in the rules: `words/0/patterns/1: …`
*/
var faultFrom = (detail, words, sites) => {
	const [, place = "", text = ""] = /^([\w/$]+): (.*)$/s.exec(detail) ?? [];
	const [rule = "", index = "", part = ""] = place.split("/");
	if (rule === "words") {
		const number = words[Number(index)]?.number;
		return number === void 0 ? void 0 : [`${part === "patterns" ? part : "words"}-${number}`, text];
	}
	if (rule === "length") return [index === "most" ? "most" : "least", text];
	if (rule === "discussions") {
		const number = sites[Number(index)]?.number;
		if (number === void 0) return void 0;
		return [FIELDS[part] ? `${FIELDS[part]}-of-${number}` : `discussion-${number}`, text];
	}
	const field = FIELDS[rule];
	return field && text ? [field, text] : void 0;
};
export { faultFrom, rulesIn };

//# sourceMappingURL=rules-form.js.map