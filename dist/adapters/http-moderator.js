import { MODERATOR_CODE } from "../core/moderator-access.js";
import { occasionalRoutes } from "../protocol/occasional-routes.js";
import { jsonIn } from "./json-in.js";
import { request } from "./request.js";
// src/adapters/http-moderator.ts
/** The exchange that is under way: several adapters of a page may see the same code. */
var exchanging;
var exchange = async (base, keeper, ask) => {
	const code = location.hash.slice(MODERATOR_CODE.length);
	history.replaceState(history.state, "", location.pathname + location.search);
	const { method, path } = occasionalRoutes.pageSession;
	const answer = await request(base + path, {
		method,
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ code }),
		fetch: ask
	});
	const { token } = await jsonIn(answer);
	keeper.set(token);
};
/** Resolves when the code is exchanged, or cannot be: then the reader is who they were. */
var takeModeratorCode = async (base, keeper, ask) => {
	if (location.hash.startsWith("#afterword-moderator=")) exchanging = exchange(base, keeper, ask).catch((error) => {
		console.warn("Afterword: the moderator’s code could not be used.", error);
	});
	await exchanging;
};
export { takeModeratorCode };

//# sourceMappingURL=http-moderator.js.map