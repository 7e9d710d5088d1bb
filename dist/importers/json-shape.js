// src/importers/json-shape.ts
/** Strings, brackets, commas and colons, one by one, and the first character of everything else. Ends where a string is cut off. */
function* tokensIn(text) {
	for (let at = 0; at < text.length; at += 1) {
		const character = text.charAt(at);
		if (character === "\"") {
			const end = endOfString(text, at);
			if (end < 0) return;
			yield text.slice(at, end + 1);
			at = end;
		} else if ("{}[],:".includes(character)) yield character;
		else if (character.trim() && /[\s{}[\],:"]/.test(text.charAt(at - 1) || " ")) yield character;
	}
}
var endOfString = (text, start) => {
	let end = start;
	do {
		end = text.indexOf("\"", end + 1);
		if (end < 0) return end;
	} while (isEscaped(text, end));
	return end;
};
var isEscaped = (text, at) => {
	let before = at - 1;
	while (text.charAt(before) === "\\") before -= 1;
	return (at - before) % 2 === 0;
};
var nameIn = (token) => {
	try {
		return String(JSON.parse(token));
	} catch {
		return token;
	}
};
var shapeOf = (text) => {
	const keys = /* @__PURE__ */ new Set();
	const path = [];
	let prefix = "";
	let isKey = false;
	let isOver = false;
	for (const token of tokensIn(text)) {
		if (isOver) return {
			keys,
			isSequence: true
		};
		const isDeep = path.length > 10;
		if (token === "{") {
			path.push(prefix);
			prefix = isDeep || !prefix ? "" : `${prefix}.`;
			path.push(prefix);
			isKey = true;
		} else if (token === "[") {
			path.push(prefix);
			prefix = isDeep ? "[]" : `${prefix}[]`;
			path.push(prefix);
			isKey = false;
		} else if (token === "}" || token === "]") {
			path.pop();
			prefix = path.pop() ?? "";
			isOver = path.length === 0;
			isKey = false;
		} else if (token === ",") {
			const container = path.at(-1) ?? "";
			prefix = container;
			isKey = !container.endsWith("[]");
		} else if (isKey && !isDeep && token.startsWith("\"")) {
			prefix = `${path.at(-1) ?? ""}${nameIn(token)}`;
			keys.add(prefix);
			isKey = false;
		}
	}
	return {
		keys,
		isSequence: false
	};
};
export { shapeOf };

//# sourceMappingURL=json-shape.js.map