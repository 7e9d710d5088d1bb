import { RULE_OUTCOMES, WORD_PLACES } from "../core/rules.js";
import { DRAFT_FORMATS } from "../core/vocabulary.js";
// src/protocol/rules-schema.ts
/** Only known names, because a misspelt rule would be a rule that does nothing. */
var strict = (properties, required = []) => ({
	type: "object",
	properties,
	required,
	additionalProperties: false
});
var integer = (minimum, maximum, description) => ({
	type: "integer",
	minimum,
	maximum,
	description
});
var texts = (most, longest, description) => ({
	type: "array",
	items: {
		type: "string",
		minLength: 1,
		maxLength: longest
	},
	maxItems: most,
	description
});
var outcome = {
	enum: RULE_OUTCOMES,
	description: "hold: the comment waits for a moderator. spam: it is in the spam queue. refuse: it is not taken."
};
var discussionRules = {
	holdEverything: {
		type: "boolean",
		description: "Every comment waits for a moderator."
	},
	newcomers: integer(0, 100, "Comments of a reader wait until so many of them have been approved."),
	links: strict({
		most: integer(0, 1e3, "How many links a comment may have."),
		outcome
	}, ["most"]),
	length: strict({
		least: integer(0, 2e4, "The fewest characters of a comment."),
		most: integer(1, 2e4, "The most characters of a comment.")
	}),
	formats: {
		type: "array",
		items: { enum: DRAFT_FORMATS },
		minItems: 1,
		maxItems: DRAFT_FORMATS.length
	},
	closeAfter: {
		type: "number",
		minimum: 0,
		maximum: 36500,
		description: "Days after its first comment that a discussion closes."
	},
	slowMode: integer(0, 86400, "Seconds between two comments of one reader in one discussion.")
};
var rulesSchema = strict({
	$schema: {
		type: "string",
		maxLength: 2e3
	},
	words: {
		type: "array",
		maxItems: 100,
		items: strict({
			outcome,
			words: texts(2e3, 100, "Words. Case, accents and letters that look alike do not matter."),
			patterns: texts(100, 200, "Regular expressions in the syntax of RE2."),
			in: {
				type: "array",
				items: { enum: WORD_PLACES },
				minItems: 1,
				maxItems: WORD_PLACES.length,
				description: "Where they are searched. Default: everywhere."
			},
			message: {
				type: "string",
				maxLength: 300,
				description: "With refuse: what the writer is told."
			}
		}, ["outcome"])
	},
	...discussionRules,
	reports: strict({ hideAfter: integer(1, 100, "A comment waits after so many readers reported it, until a moderator has seen it.") }, ["hideAfter"]),
	discussions: {
		type: "array",
		maxItems: 1e3,
		items: strict({
			discussion: {
				type: "string",
				maxLength: 2e3
			},
			...discussionRules
		}, ["discussion"]),
		description: "What is otherwise in single discussions."
	}
});
export { rulesSchema };

//# sourceMappingURL=rules-schema.js.map