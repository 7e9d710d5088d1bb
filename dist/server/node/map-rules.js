import { createMapping } from "../../importers/mapping.js";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
// src/server/node/map-rules.ts
var readRules = async (given, base) => {
	const rules = [];
	for (const one of given) if (one.includes("->") || !existsSync(one)) rules.push(one);
	else rules.push(...(await readFile(one, "utf8")).split(/\r?\n/));
	return createMapping({
		rules,
		base
	});
};
export { readRules };

//# sourceMappingURL=map-rules.js.map