import { MODERATOR_CODE } from "../core/moderator-access.js";
import { occasionalRoutes } from "../protocol/occasional-routes.js";
import { jsonIn } from "./json-in.js";
// src/adapters/http-moderator.ts
/** The exchange that is under way: several adapters of a page may see the same code. */
var exchanging;
var exchange = async (base, keeper, send, ask) => {
	const code = location.hash.slice(MODERATOR_CODE.length);
	history.replaceState(history.state, "", location.pathname + location.search);
	const { method, path } = occasionalRoutes.pageSession;
	const answer = await send(base + path, {
		method,
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ code }),
		fetch: ask
	});
	const { token } = await jsonIn(answer);
	keeper.set(token);
};
/**
* Resolves when the code is exchanged, or cannot be: then the reader is who they were.
*
* @param send the adapter’s own function for requests, so that this file needs no copy of it
*/
var takeModeratorCode = async (base, keeper, send, ask) => {
	if (location.hash.startsWith("#afterword-moderator=")) exchanging = exchange(base, keeper, send, ask).catch((error) => {
		console.warn("Afterword: the moderator’s code could not be used.", error);
	});
	await exchanging;
};
export { takeModeratorCode };

//# sourceMappingURL=http-moderator.js.map