import { COMMENT_STATUSES } from "../core/vocabulary.js";
import { count, list, object, string } from "./schema-parts.js";
// src/protocol/administration-schemas.ts
var administrationSchemas = { Statistics: object({
	days: list(object({
		day: string,
		...Object.fromEntries(COMMENT_STATUSES.map((status) => [status, count]))
	})),
	pending: count,
	reported: count,
	heldByRule: list(object({
		rule: string,
		count
	})),
	waits: object({
		count,
		median: { type: "number" },
		ninetieth: { type: "number" }
	}),
	discussions: list(object({
		discussion: string,
		title: string,
		url: string,
		count
	}, ["title", "url"]))
}, ["waits"]) };
export { administrationSchemas };

//# sourceMappingURL=administration-schemas.js.map