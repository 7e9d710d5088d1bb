import { randomSecret } from "../moderators/secrets.js";
import { checkLanguage, checkLocales } from "../check-locales.js";
import { mailDeliveriesFor } from "../sql/mail-deliveries.js";
import { confirmationMail } from "./confirmation-mail.js";
import { CONFIRMATION_TIME, DECISION_TIME, MAIL_ACTIONS, confirmationHash, decisionHash, discussionHashOf, leaveCodeOf } from "./mail-codes.js";
import { MailFailure } from "./mail-message.js";
import { mailWordsIn } from "./mail-words.js";
import { ownerMail } from "./owner-mail.js";
import { replyMail } from "./reply-mail.js";
import { DAY } from "../durations.js";
// src/server/mail/mail-channel.ts
/** Milliseconds after which a mail that no server takes is given up: four days, as RFC 5321 (section 4.5.4.1) advises. */
var GIVE_UP = 4 * DAY;
/** Comments that one digest shows. */
var MOST_SHOWN = 20;
/** Characters of a reason that is stored. */
var LONGEST_REASON = 300;
/** There is nothing to tell any more. */
var NOTHING = { outcome: "sent" };
var mailChannel = (options) => {
	const { store, sender, language = "en", now = Date.now } = options;
	const site = options.url.replace(/\/+$/, "");
	const locales = checkLocales(options.locales ?? {});
	checkLanguage(locales, language);
	const withCodes = async (comment, moderator) => {
		const { discussion, id, revision } = comment.record;
		const codes = {};
		for (const action of MAIL_ACTIONS) {
			const code = randomSecret();
			const decision = {
				discussion,
				comment: id,
				action,
				revision,
				moderator
			};
			await store.keepDecision(await decisionHash(code), decision, now() + DECISION_TIME);
			codes[action] = code;
		}
		return {
			...comment,
			codes
		};
	};
	const toOwner = async (to, delivery, told, more) => {
		if (!told.length) return void 0;
		const comments = [];
		for (const comment of told) comments.push(await withCodes(comment, to));
		return await ownerMail({
			to,
			delivery,
			site,
			comments,
			more
		}, await mailWordsIn(language, locales));
	};
	const toReader = async (delivery, content) => {
		const subscriber = await store.subscriber(content.subscriber);
		if (!subscriber || subscriber.isConfirmed !== (content.mail === "reply")) return void 0;
		const { address: to, id } = subscriber;
		const words = await mailWordsIn(subscriber.language, locales);
		const discussionHash = await discussionHashOf(content.discussion);
		const leaveCode = await leaveCodeOf(await store.secret(), {
			subscriber: id,
			discussionHash
		});
		if (content.mail === "reply") {
			const found = await store.reply(id, content.discussion, content.comment);
			return found && await replyMail({
				to,
				delivery,
				site,
				...found,
				leaveCode
			}, words);
		}
		const code = randomSecret();
		await store.keepConfirmation(await confirmationHash(code), id, now() + CONFIRMATION_TIME);
		return await confirmationMail({
			to,
			delivery,
			site,
			code,
			leaveCode
		}, words);
	};
	const messageOf = async (id, content) => {
		if (content.mail === "waiting" || content.mail === "reported") {
			const status = content.mail === "waiting" ? "pending" : "approved";
			const told = await store.open(status, content.discussion, content.comment);
			return await toOwner(content.to, id, told ? [told] : [], 0);
		}
		if (content.mail === "digest") {
			const { comments, count } = await store.allOpen(MOST_SHOWN);
			return await toOwner(content.to, id, comments, Math.max(0, count - comments.length));
		}
		return await toReader(id, content);
	};
	const send = async ({ id, content }, signal) => {
		const about = JSON.parse(content);
		const message = await messageOf(id, about);
		if (!message) return NOTHING;
		const subscriber = "subscriber" in about ? about.subscriber : void 0;
		try {
			await sender.send(message, signal);
		} catch (error) {
			if (!(error instanceof MailFailure)) throw error;
			const why = error.message.slice(0, LONGEST_REASON);
			if (!error.isFinal) return {
				outcome: "retry",
				why
			};
			if (error.isOfAddress && subscriber !== void 0) await store.refused(subscriber);
			return {
				outcome: "failed",
				why
			};
		}
		if (subscriber !== void 0) await store.accepted(subscriber);
		return { outcome: "sent" };
	};
	return {
		name: "mail",
		giveUpAfter: GIVE_UP,
		deliveriesFor: (event, work) => mailDeliveriesFor(event, work, options, now()),
		send
	};
};
export { mailChannel };

//# sourceMappingURL=mail-channel.js.map