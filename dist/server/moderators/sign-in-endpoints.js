import { AfterwordError } from "../../core/errors.js";
import { acceptedLanguage } from "../mail/accepted-language.js";
import { mailWordsIn } from "../mail/mail-words.js";
import { emptyReply, jsonReply } from "../reply.js";
import { readForm } from "./form-body.js";
import { PAGE_CODE_TIME } from "./moderator-store.js";
import { moderationPage } from "./moderation-page.js";
import { assertOwnPage } from "./own-page.js";
import { linkPage, pageResponse, signedOutPage, usedLinkPage } from "./pages.js";
import { hashOf, isSecret, randomSecret } from "./secrets.js";
// src/server/moderators/sign-in-endpoints.ts
var signInEndpoints = ({ adapter, signIn, admits, moderationScript, locales }) => {
	const moderators = () => {
		if (signIn.store) return signIn.store;
		throw new AfterwordError("unsupported", `This site’s ${adapter.name} store has no moderators who sign in by a link.`);
	};
	const wordsFor = ({ headers }) => mailWordsIn(acceptedLanguage(headers.get("accept-language"), locales), locales);
	/** @throws AfterwordError `forbidden` for everybody but moderators who signed in by a link */
	const sessionIn = ({ identity }) => {
		if (identity?.session) return identity.session;
		throw new AfterwordError("forbidden", "Only a moderator who signed in by a link may do that.");
	};
	return {
		async moderatePage({ request, query, identity }) {
			moderators();
			const code = query["link"];
			const isSignedIn = identity?.session?.kind === "cookie";
			if (code === void 0 && isSignedIn) return pageResponse(await moderationPage(request, moderationScript, locales), request, signIn.renewed(request));
			const words = await wordsFor(request);
			if (code === void 0) return pageResponse(signedOutPage(words), request);
			return pageResponse(isSecret(code) ? linkPage(code, words) : usedLinkPage(words), request);
		},
		async signIn(context) {
			const store = moderators();
			const { request } = context;
			assertOwnPage(request, signIn);
			await context.checkRateLimit();
			const code = (await readForm(request)).get("link") ?? "";
			const used = isSecret(code) ? await store.useCode(await hashOf("link", code), "link", signIn.now()) : void 0;
			if (!used) return pageResponse(usedLinkPage(await wordsFor(request)), request);
			const cookie = await signIn.start(used.moderator, request);
			return new Response(null, {
				status: 303,
				headers: {
					location: "moderate",
					"set-cookie": cookie,
					"cache-control": "no-store",
					"referrer-policy": "no-referrer"
				}
			});
		},
		async signOut(context) {
			const store = moderators();
			const { hash, moderator, kind } = sessionIn(context);
			await context.checkRateLimit();
			const { which } = await context.read("SignOut");
			await (which === "all" ? store.endSessions(moderator) : store.endSession(hash));
			return kind === "cookie" ? {
				...emptyReply,
				headers: { "set-cookie": signIn.ended(context.request) }
			} : emptyReply;
		},
		async pageCode(context) {
			const store = moderators();
			const { moderator, kind } = sessionIn(context);
			if (kind !== "cookie") throw new AfterwordError("forbidden", "Codes for pages are made in the page for moderators only.");
			await context.checkRateLimit();
			const { page } = await context.read("PageCodeRequest");
			const { request } = context;
			const origin = URL.canParse(page) ? new URL(page).origin : "null";
			if (!/^https?:/.test(origin) || !(admits(origin) || signIn.isOwnOrigin(origin, request))) throw new AfterwordError("forbidden", "Pages of this site may not use the server: allow its origin (--origin).");
			const code = randomSecret();
			await store.keepCode({
				hash: await hashOf("page", code),
				purpose: "page",
				moderator,
				origin,
				expiresAt: signIn.now() + PAGE_CODE_TIME
			});
			return jsonReply(200, { code }, "none");
		},
		async pageSession(context) {
			const store = moderators();
			await context.checkRateLimit();
			const { code } = await context.read("PageCode");
			const used = isSecret(code) ? await store.useCode(await hashOf("page", code), "page", signIn.now()) : void 0;
			if (!used?.origin || used.origin !== context.request.headers.get("origin")) throw new AfterwordError("forbidden", "This code was used, is too old, or is of a page of another site.");
			return jsonReply(200, { token: await signIn.startFor(used.origin, used.moderator) }, "none");
		}
	};
};
export { signInEndpoints };

//# sourceMappingURL=sign-in-endpoints.js.map