import { ANY_REFUSALS, isKept, operations, successOf } from "./operations.js";
import { PROBLEM_TYPE } from "./problem.js";
import { routes } from "./routes.js";
import { schemas } from "./schemas.js";
// src/protocol/description.ts
var contentOf = (answer, name) => {
	if (answer === "feed") return { "application/atom+xml": { schema: { type: "string" } } };
	if (answer === "events") return { "text/event-stream": { schema: { type: "string" } } };
	if (answer === "lines") return { "application/x-ndjson": { schema: { type: "string" } } };
	if (answer === "page") return { "text/html": { schema: { type: "string" } } };
	if (answer === "description") return { "application/json": { schema: { type: "object" } } };
	const json = { "application/json": { schema: { $ref: `#/components/schemas/${answer}` } } };
	return name === "changes" ? {
		...json,
		"text/event-stream": { schema: { type: "string" } }
	} : json;
};
var problem = {
	description: "A problem document (RFC 9457)",
	content: { [PROBLEM_TYPE]: { schema: { $ref: "#/components/schemas/Problem" } } }
};
/** Where people read the answer. */
var problemOrPage = {
	description: "A page, or a problem document (RFC 9457)",
	content: {
		...problem["content"],
		"text/html": { schema: { type: "string" } }
	}
};
var responsesOf = (name) => {
	const { answer, refusals } = operations[name];
	const success = successOf(name);
	return {
		[success]: {
			description: "Done",
			...answer && success !== 303 && { content: contentOf(answer, name) }
		},
		...isKept(name) && { 304: { description: "What the reader has is still true" } },
		...Object.fromEntries([...ANY_REFUSALS, ...refusals].map((status) => [status, answer === "page" ? problemOrPage : problem]))
	};
};
var parametersOf = (name) => Object.entries(operations[name].query ?? {}).map(([key, { schema, required = false, many }]) => ({
	name: key,
	in: "query",
	required,
	schema: many ? {
		type: "array",
		items: schema,
		minItems: 1,
		maxItems: 500
	} : schema
}));
var operationOf = (name) => {
	const { summary, body } = operations[name];
	return {
		operationId: name,
		summary,
		parameters: parametersOf(name),
		...body && { requestBody: {
			required: true,
			content: { "application/json": { schema: { $ref: `#/components/schemas/${body}` } } }
		} },
		responses: responsesOf(name)
	};
};
var jsonOf = (schema) => ({ "application/json": { schema: { $ref: `#/components/schemas/${schema}` } } });
/** What the server itself asks a judge of the site. */
var check = { post: {
	summary: "Asks the site’s own judge about a comment, and waits five seconds for the answer. If it fails, the comment waits",
	requestBody: {
		required: true,
		content: jsonOf("CheckedComment")
	},
	responses: { 200: {
		description: "What becomes of the comment",
		content: jsonOf("CheckResult")
	} }
} };
/** @param server the address of the server; may be relative to the address of the description */
var description = (server) => {
	const paths = {};
	for (const name of Object.keys(routes)) (paths[routes[name].path] ??= {})[routes[name].method.toLowerCase()] = operationOf(name);
	return {
		openapi: "3.1.0",
		info: {
			title: "Afterword",
			version: "1",
			description: "Discussions under articles. A guest authorizes with a secret of their own, a reader with a token."
		},
		servers: [{ url: server }],
		security: [
			{},
			{ guest: [] },
			{ token: [] },
			{ moderator: [] }
		],
		paths,
		webhooks: { check },
		components: {
			schemas,
			securitySchemes: {
				guest: {
					type: "http",
					scheme: "guest",
					description: "A random secret of 32 to 200 characters"
				},
				moderator: {
					type: "apiKey",
					in: "cookie",
					name: "__Host-afterword-moderator",
					description: "The session of a moderator who signed in by a link. Over http the name is afterword-moderator"
				},
				token: {
					type: "http",
					scheme: "bearer",
					bearerFormat: "JWT",
					description: "The site’s own sign-in. Who reads with one that does not hold, or not any more, is nobody"
				}
			}
		}
	};
};
export { description };

//# sourceMappingURL=description.js.map