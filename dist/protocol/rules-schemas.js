import { BAN_KINDS } from "../core/bans.js";
import { rulesSchema } from "./rules-schema.js";
import { DATE, DISCUSSION_ID, ID, count, enumOf, list, object, ref, string } from "./schema-parts.js";
// src/protocol/rules-schemas.ts
var rulesSchemas = {
	Rules: rulesSchema,
	RulesState: object({
		rules: ref("Rules"),
		revision: count,
		file: string
	}, ["file"]),
	RulesChange: object({
		rules: { type: "object" },
		revision: count
	}),
	Ban: object({
		id: string,
		kind: enumOf(...BAN_KINDS),
		name: string,
		reason: string,
		until: string,
		createdAt: string,
		moderator: object({
			id: string,
			name: string
		}, ["id"]),
		discussion: string,
		comment: string,
		decision: string
	}, [
		"reason",
		"until",
		"discussion",
		"comment",
		"decision"
	]),
	Bans: object({
		bans: list(ref("Ban")),
		cursor: string
	}, ["cursor"]),
	BanRequest: object({
		comment: object({
			discussion: DISCUSSION_ID,
			comment: ID
		}),
		kinds: {
			...list(enumOf(...BAN_KINDS), BAN_KINDS.length),
			minItems: 1
		},
		account: {
			type: "string",
			minLength: 1,
			maxLength: 200
		},
		email: {
			type: "string",
			minLength: 3,
			maxLength: 254
		},
		address: {
			type: "string",
			minLength: 2,
			maxLength: 64
		},
		until: DATE,
		reason: {
			type: "string",
			maxLength: 500
		}
	}, [
		"comment",
		"kinds",
		"account",
		"email",
		"address",
		"until",
		"reason"
	])
};
export { rulesSchemas };

//# sourceMappingURL=rules-schemas.js.map