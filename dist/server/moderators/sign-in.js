import { AfterwordError } from "../../core/errors.js";
import { SESSION_IDLE } from "./moderator-store.js";
import { TOKEN_PREFIX, hashOf, isSecret, randomSecret } from "./secrets.js";
// src/server/moderators/sign-in.ts
/** Milliseconds after which a stream of changes that a moderator opened ends, so that it is asked again who they are. */
var STREAM_TIME = 6e4;
var NAME = "afterword-moderator";
var SignIn = class {
	store;
	now;
	#publicUrl;
	constructor({ store, publicUrl, now }) {
		this.store = store;
		this.now = now;
		this.#publicUrl = publicUrl === void 0 ? void 0 : new URL(publicUrl);
	}
	/** Whether a browser says that a page of the server itself made the request. */
	isOwnPage(request) {
		const site = request.headers.get("sec-fetch-site");
		if (site !== null && site !== "same-origin" && site !== "none") return false;
		const origin = request.headers.get("origin");
		return origin === null || this.isOwnOrigin(origin, request);
	}
	isOwnOrigin(origin, request) {
		if (this.#publicUrl) return origin === this.#publicUrl.origin;
		const host = request.headers.get("host") ?? new URL(request.url).host;
		return URL.canParse(origin) && new URL(origin).host === host;
	}
	/** Whether a request has the bearer token of a moderator's session, and not one of the site's own login. */
	hasToken(request) {
		return this.store !== void 0 && BEARER.test(request.headers.get("authorization") ?? "");
	}
	/**
	* The moderator whose session a request has; `undefined` if it has none.
	*
	* @throws AfterwordError `unauthorized` for a session that is over, if the request writes; `forbidden` if a page of another site uses
	* the cookie to write
	*/
	async identify(request, isReading) {
		if (!this.store) return void 0;
		const authorization = request.headers.get("authorization") ?? "";
		const [, token] = BEARER.exec(authorization) ?? [];
		if (token !== void 0) return await this.#byToken(token, request, isReading);
		if (/^bearer/i.test(authorization)) return void 0;
		const secret = this.#cookieOf(request);
		if (secret === void 0) return void 0;
		const isOwn = this.isOwnPage(request);
		if (isReading && !isOwn) return void 0;
		const identity = await this.#identityOf("cookie", secret);
		if (identity && !isReading && !(isOwn && request.headers.has("origin"))) throw new AfterwordError("forbidden", "A moderator’s cookie is for the server’s own pages. If this is one, tell the server its address (--url).");
		return identity;
	}
	/** Starts a session of the server's own pages. Returns the header that sets its cookie. */
	async start(moderator, request) {
		const secret = randomSecret();
		await this.store.startSession(await hashOf("cookie", secret), moderator, void 0, this.now());
		return this.#cookie(secret, request, SESSION_IDLE / 1e3);
	}
	/** The header that keeps the cookie of a session for another idle time. */
	renewed(request) {
		const secret = this.#cookieOf(request);
		return secret && this.#cookie(secret, request, SESSION_IDLE / 1e3);
	}
	/** The header that deletes the cookie. */
	ended(request) {
		return this.#cookie("", request, 0);
	}
	/** Starts a session of the pages of one origin. Returns its bearer token. */
	async startFor(origin, moderator) {
		const secret = randomSecret();
		await this.store.startSession(await hashOf("bearer", secret), moderator, origin, this.now());
		return TOKEN_PREFIX + secret;
	}
	async #byToken(token, request, isReading) {
		const identity = isSecret(token) ? await this.#identityOf("bearer", token, request.headers.get("origin")) : void 0;
		if (identity || isReading) return identity;
		throw new AfterwordError("unauthorized", "This moderator’s session is over.");
	}
	/** @param origin of the page that asks; a browser does not name it when a page reads from its own origin */
	async #identityOf(kind, secret, origin = null) {
		const hash = await hashOf(kind, secret);
		const found = await this.store.findSession(hash, this.now());
		if (!found || kind === "bearer" && origin !== null && origin !== found.origin) return void 0;
		return this.#asIdentity(found, hash, kind);
	}
	#asIdentity({ moderator: { id, name } }, hash, kind) {
		return {
			key: `moderator ${id}`,
			author: {
				id: `moderator ${id}`,
				name,
				role: "moderator"
			},
			moderates: true,
			expires: this.now() + STREAM_TIME,
			session: {
				hash,
				moderator: id,
				kind
			}
		};
	}
	#isSecure(request) {
		return (this.#publicUrl ?? new URL(request.url)).protocol === "https:";
	}
	/** Browsers take a cookie with this prefix only from the server itself, over HTTPS, and for all its paths. */
	#nameFor(request) {
		return (this.#isSecure(request) ? "__Host-" : "") + NAME;
	}
	#cookieOf(request) {
		const name = `${this.#nameFor(request)}=`;
		const secret = (request.headers.get("cookie") ?? "").slice(0, LONGEST_COOKIES).split(/; */).find((one) => one.startsWith(name))?.slice(name.length) ?? "";
		return isSecret(secret) ? secret : void 0;
	}
	#cookie(secret, request, seconds) {
		const secure = this.#isSecure(request) ? "; Secure" : "";
		return `${this.#nameFor(request)}=${secret}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
	}
};
var BEARER = new RegExp(`^bearer +${TOKEN_PREFIX}(.*)$`, "i");
/** Browsers send fewer characters. */
var LONGEST_COOKIES = 16384;
export { SignIn };

//# sourceMappingURL=sign-in.js.map