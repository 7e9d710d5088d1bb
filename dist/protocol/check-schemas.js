import { DRAFT_FORMATS } from "../core/vocabulary.js";
import { DISCUSSION_ID, ID, boolean, enumOf, object, string } from "./schema-parts.js";
// src/protocol/check-schemas.ts
var checkSchemas = {
	CheckedComment: object({
		discussion: DISCUSSION_ID,
		edit: {
			...boolean,
			description: "Whether it is the new text of a comment that is there already"
		},
		parent: {
			anyOf: [ID, { type: "null" }],
			description: "The comment that it answers; absent for an edit"
		},
		author: object({
			name: string,
			url: string,
			email: string,
			signedIn: boolean
		}, ["url", "email"]),
		body: object({
			format: enumOf(...DRAFT_FORMATS),
			source: string
		}),
		network: {
			...string,
			description: "The address that it comes from, of IPv6 the first half"
		}
	}, ["parent", "network"]),
	CheckResult: object({
		answer: enumOf("fine", "hold", "spam"),
		because: {
			...string,
			maxLength: 200
		}
	}, ["because"])
};
export { checkSchemas };

//# sourceMappingURL=check-schemas.js.map