import { AfterwordError } from "../../core/errors.js";
import { readForm } from "../moderators/form-body.js";
import { assertOwnPage } from "../moderators/own-page.js";
import { pageResponse } from "../moderators/pages.js";
import { isSecret } from "../moderators/secrets.js";
import { confirmationHash, decisionHash, readLeaveCode } from "./mail-codes.js";
import { changedPage, confirmPage, confirmedPage, decidedPage, decisionPage, leavePage, leftPage, linkOverPage } from "./mail-pages.js";
import { acceptedLanguage } from "./accepted-language.js";
import { mailWordsIn } from "./mail-words.js";
import { isOpen } from "./told-comment.js";
// src/server/mail/mail-endpoints.ts
/** Who decides by a link: the log names the address that the mail was sent to. */
var moderatorBy = ({ moderator }) => ({
	key: `mail ${moderator}`,
	author: {
		id: `mail ${moderator}`,
		name: `${moderator} (mail)`
	},
	moderates: true
});
var codeIn = ({ query }) => query["code"] ?? "";
var mailEndpoints = ({ adapter, mails, signIn, locales }) => {
	const known = () => {
		if (mails) return mails;
		throw new AfterwordError("unsupported", "This server sends no mails.");
	};
	const siteOf = ({ base, url }) => new URL(base || url.href).host;
	const wordsFor = ({ request }, language) => mailWordsIn(language ?? acceptedLanguage(request.headers.get("accept-language"), locales), locales);
	/** What a link decides; `undefined` if it was used, is too old, or was sent to somebody who is no owner any more. */
	const decisionIn = async (code) => {
		const { store, owners } = known();
		const decision = isSecret(code) ? await store.decision(await decisionHash(code)) : void 0;
		return decision && (owners?.includes(decision.moderator) ?? true) ? decision : void 0;
	};
	const leavingIn = async (code) => await readLeaveCode(await known().store.secret(), code);
	return {
		async mailDecisionPage(context) {
			const { store, language } = known();
			const words = await mailWordsIn(language, locales);
			const code = codeIn(context);
			const decision = await decisionIn(code);
			if (!decision) return pageResponse(linkOverPage(words), context.request);
			const told = await store.decided(decision);
			const page = told?.record.revision === decision.revision && isOpen(told) ? decisionPage(code, decision.action, told, words) : changedPage(words);
			return pageResponse(page, context.request);
		},
		async mailDecide(context) {
			const { store, language } = known();
			const { request } = context;
			const words = await mailWordsIn(language, locales);
			assertOwnPage(request, signIn);
			await context.checkRateLimit();
			const code = (await readForm(request)).get("code") ?? "";
			const decision = await decisionIn(code);
			if (!decision || !adapter.decide) return pageResponse(linkOverPage(words), request);
			const { action, discussion, comment, revision } = decision;
			const told = await store.decided(decision);
			if (!told || !isOpen(told)) {
				await store.forgetCode(await decisionHash(code));
				return pageResponse(changedPage(words), request);
			}
			const report = await adapter.decide({
				action,
				comments: [{
					discussion,
					comment,
					revision
				}]
			}, { caller: moderatorBy(decision) });
			await store.forgetCode(await decisionHash(code));
			if (report.refused.length) return pageResponse(changedPage(words), request);
			return pageResponse(decidedPage(action, !report.decisions.length, words), request);
		},
		async mailConfirmPage(context) {
			const { store } = known();
			const code = codeIn(context);
			const subscriber = isSecret(code) ? await store.confirmation(await confirmationHash(code)) : void 0;
			const words = await wordsFor(context, subscriber?.language);
			if (!subscriber) return pageResponse(linkOverPage(words), context.request);
			return pageResponse(confirmPage(code, subscriber.address, siteOf(context), words), context.request);
		},
		async mailConfirm(context) {
			const { store } = known();
			const { request } = context;
			assertOwnPage(request, signIn);
			await context.checkRateLimit();
			const code = (await readForm(request)).get("code") ?? "";
			const hash = isSecret(code) ? await confirmationHash(code) : "";
			const subscriber = hash ? await store.confirmation(hash) : void 0;
			const words = await wordsFor(context, subscriber?.language);
			const isDone = subscriber !== void 0 && await store.confirm(hash);
			return pageResponse(isDone ? confirmedPage(words) : linkOverPage(words), request);
		},
		async mailLeavePage(context) {
			const { store } = known();
			const code = codeIn(context);
			const leaving = await leavingIn(code);
			if (!leaving) return pageResponse(linkOverPage(await wordsFor(context)), context.request);
			const subscriber = await store.subscriber(leaving.subscriber);
			const words = await wordsFor(context, subscriber?.language);
			if (!subscriber) return pageResponse(leftPage(words), context.request);
			const { address, isConfirmed } = subscriber;
			return pageResponse(leavePage(code, address, siteOf(context), !isConfirmed, words), context.request);
		},
		async mailLeave(context) {
			const { store } = known();
			const { request } = context;
			const given = /^application\/x-www-form-urlencoded\b/i.test(request.headers.get("content-type") ?? "") ? await readForm(request) : new URLSearchParams();
			const leaving = await leavingIn(given.get("code") ?? codeIn(context));
			if (!leaving) {
				await context.checkRateLimit();
				return pageResponse(linkOverPage(await wordsFor(context)), request);
			}
			const subscriber = await store.subscriber(leaving.subscriber);
			if (subscriber && (!subscriber.isConfirmed || given.get("which") === "all")) await store.leaveAll(leaving.subscriber, !subscriber.isConfirmed);
			else await store.leaveDiscussion(leaving.subscriber, leaving.discussionHash);
			return pageResponse(leftPage(await wordsFor(context, subscriber?.language)), request);
		}
	};
};
export { mailEndpoints };

//# sourceMappingURL=mail-endpoints.js.map