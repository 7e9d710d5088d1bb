import { AfterwordError } from "../core/errors.js";
import { discussionIdOf } from "./fingerprint.js";
import { withoutEndSlashes } from "./slashes.js";
// src/importers/mapping.ts
var IDENTIFIER = "disqus-id";
/** Used as the site if there is no base. */
var UNKNOWN = "http://site.invalid";
var parse = (address, base) => {
	try {
		return new URL(address, base);
	} catch {
		return;
	}
};
var partsOf = ({ protocol, host, pathname, search }) => ({
	scheme: protocol,
	host,
	path: pathname,
	query: search
});
var pathAndQuery = ({ path, query }) => `${path}${query}`;
var addressOf = (parts) => `${parts.scheme}//${parts.host}${pathAndQuery(parts)}`;
var isWeb = (url) => /^https?:$/.test(url.protocol) && !url.username && !url.password;
var invalidRule = (rule, reason) => new AfterwordError("invalid", `${JSON.stringify(rule)} is not a valid rule for addresses: ${reason}.`);
/** The text that each star matches, if the whole text matches. If there are several ways, the first stars match as little as possible. */
var matchWildcards = (literals, text) => {
	const [first = "", ...rest] = literals;
	if (!text.startsWith(first)) return void 0;
	if (!rest.length) return text === first ? [] : void 0;
	const last = rest.pop() ?? "";
	const found = [];
	let at = first.length;
	for (const literal of rest) {
		const next = text.indexOf(literal, at);
		if (next < 0) return void 0;
		found.push(text.slice(at, next));
		at = next + literal.length;
	}
	if (!text.endsWith(last) || text.length - last.length < at) return void 0;
	return [...found, text.slice(at, text.length - last.length)];
};
var ruleOf = (line) => {
	const [from = "", to = "", ...more] = line.split(/\s+->\s+/);
	if (more.length || !from || !to) throw invalidRule(line, "it needs one arrow, with an address or a path on each side of it");
	const literals = from.split(/\(\.\*\)|\*/);
	const stars = literals.length - 1;
	if (stars > 9) throw invalidRule(line, "it has more than nine stars");
	const missing = [...to.matchAll(/\$(\d)/g)].find(([, number]) => Number(number) > stars || number === "0");
	if (missing) throw invalidRule(line, `there is no star for ${missing[0]}`);
	const isPath = from.startsWith("/");
	return (parts) => {
		const stood = matchWildcards(literals, isPath ? pathAndQuery(parts) : addressOf(parts));
		if (!stood) return void 0;
		const url = parse(to.replaceAll(/\$(\d)/g, (_, number) => stood[Number(number) - 1] ?? ""), addressOf(parts));
		return url && isWeb(url) ? partsOf(url) : void 0;
	};
};
var scheme = (to) => (parts) => ({
	...parts,
	scheme: to
});
var STEPS = {
	http: scheme("http:"),
	https: scheme("https:"),
	slash: (parts) => {
		const last = parts.path.slice(parts.path.lastIndexOf("/") + 1);
		return last === "" || last.includes(".") ? parts : {
			...parts,
			path: `${parts.path}/`
		};
	},
	"no-slash": (parts) => ({
		...parts,
		path: withoutEndSlashes(parts.path) || "/"
	}),
	"no-query": (parts) => ({
		...parts,
		query: ""
	})
};
var stepOf = (line) => {
	const step = Object.hasOwn(STEPS, line) ? STEPS[line] : void 0;
	if (step) return step;
	const [word, ...names] = line.split(/[\s,]+/);
	if (word !== "query" || !names.length) throw invalidRule(line, `it is an arrow between two addresses, or one of ${Object.keys(STEPS).join(", ")}, ${IDENTIFIER}, query NAME`);
	return (parts) => {
		const kept = parts.query.slice(1).split("&").filter((parameter) => names.includes(parameter.split("=", 1)[0] ?? ""));
		return {
			...parts,
			query: kept.length ? `?${kept.join("&")}` : ""
		};
	};
};
/** @throws AfterwordError `invalid`, naming the invalid rule */
var createMapping = ({ rules = [], base } = {}) => {
	const site = base === void 0 ? void 0 : parse(base);
	if (base !== void 0 && !(site && isWeb(site))) throw new AfterwordError("invalid", `${JSON.stringify(base)} is not the address of a site, such as https://blog.example.`);
	const stated = rules.map((line) => line.trim()).filter((line) => line && !line.startsWith("#"));
	const lines = stated.filter((line) => line !== IDENTIFIER);
	const arrows = lines.filter((line) => line.includes("->")).map(ruleOf);
	const steps = lines.filter((line) => !line.includes("->")).map(stepOf);
	return {
		hasRules: lines.length > 0,
		byIdentifier: stated.includes(IDENTIFIER),
		map(address) {
			const url = /^[a-z][a-z\d+.-]*:/i.test(address) ? parse(address) : parse(address, site?.href ?? UNKNOWN);
			if (!address || !url || !isWeb(url)) return { id: discussionIdOf(address) };
			let parts = partsOf(url);
			for (const rule of arrows) {
				const mapped = rule(parts);
				if (!mapped) continue;
				parts = mapped;
				break;
			}
			for (const step of steps) parts = step(parts);
			if (parts.host === new URL(UNKNOWN).host) return { id: discussionIdOf(pathAndQuery(parts)) };
			const mapped = addressOf(parts);
			return {
				id: discussionIdOf(mapped),
				url: mapped
			};
		}
	};
};
export { createMapping };

//# sourceMappingURL=mapping.js.map