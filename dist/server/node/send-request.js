import { withTimeLimit } from "../time-limit.js";
import { isPublicAddress } from "./public-address.js";
import { lookup } from "node:dns";
import { request } from "node:http";
import { request as request$1 } from "node:https";
import { isIP } from "node:net";
// src/server/node/send-request.ts
var LIMIT = 15e3;
/** Bytes of an answer that are read. */
var MOST_READ = 65536;
var NOT_PUBLIC = "It has no public address. Webhooks that moderators add are sent to public addresses only.";
/** Resolves a name, if all its addresses are public. */
var lookupPublic = (name, options, done) => {
	lookup(name, {
		...options,
		all: true
	}, (error, found) => {
		if (error) return done(error, "", 0);
		if (!found.length || !found.every(({ address }) => isPublicAddress(address))) return done(/* @__PURE__ */ new Error(NOT_PUBLIC), "", 0);
		if (options.all) return done(null, found);
		return done(null, found[0].address, found[0].family);
	});
};
/** Errors of the connection say their code; their messages name addresses. */
var whyOf = (error, isLate) => {
	if (error.message === NOT_PUBLIC) return NOT_PUBLIC;
	return isLate ? "No answer in time." : `No connection (${error.code ?? error.name}).`;
};
var send = (address, { method, headers, body }, onlyPublic, limit) => new Promise((resolve, reject) => {
	const url = new URL(address);
	const host = url.hostname.replace(/^\[|\]$/g, "");
	if (onlyPublic && isIP(host) && !isPublicAddress(host)) return reject(/* @__PURE__ */ new Error(NOT_PUBLIC));
	const fail = (error) => reject(new Error(whyOf(error, limit.aborted)));
	const request$2 = (url.protocol === "https:" ? request$1 : request)(url, {
		method,
		headers: {
			...headers,
			"content-length": Buffer.byteLength(body),
			"user-agent": "Afterword"
		},
		agent: false,
		signal: limit,
		...onlyPublic && { lookup: lookupPublic }
	}, (response) => {
		let read = 0;
		const finish = () => {
			resolve({
				status: response.statusCode ?? 0,
				retryAfter: response.headers["retry-after"]
			});
			response.destroy();
		};
		response.on("data", (part) => {
			read += part.length;
			if (read > MOST_READ) finish();
		});
		response.on("end", finish);
		response.on("error", fail);
	});
	request$2.on("error", fail);
	request$2.end(body);
});
var sendRequest = (address, request, { onlyPublic, signal }) => withTimeLimit(LIMIT, signal, (limit) => send(address, request, onlyPublic, limit));
export { sendRequest };

//# sourceMappingURL=send-request.js.map