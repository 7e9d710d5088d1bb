import { httpAdapter } from "./adapters/http.js";
import { localStorageSecret } from "./adapters/http-secret.js";
import { AfterwordError } from "./core/errors.js";
import { webAddress } from "./core/url.js";
import { AfterwordModerationElement } from "./elements/afterword-moderation.js";
import { english } from "./elements/localizer.js";
import { nearestLanguage } from "./elements/nearest-language.js";
import { loadWords } from "./load-words.js";
import { moderationMessages } from "./locales/en-moderation.js";
import { hasSameNumbers, isRightToLeft, languageFor } from "./locales/find-language.js";
import { ownWordsFor, withOwnWords } from "./own-languages.js";
// src/moderation.ts
/** The words of a discussion and of the moderation page, in the language of an element. English ones are in this file. */
var load = async (tag) => {
	const language = languageFor(tag);
	const { own, written } = ownWordsFor(tag, language);
	if (!language && !own.length) return {
		...english.locale,
		wanted: tag
	};
	const [page, moderation] = !language || language === "en" ? [{ en: english.locale }, { moderationMessages }] : await Promise.all([loadWords(language), loadWords(`${language}-moderation`)]);
	const locale = page[(language ?? "en").replace("-", "")];
	const messages = {
		...locale.messages,
		...moderation["moderationMessages"]
	};
	const thousands = language && hasSameNumbers(tag, language) ? locale.thousands : null;
	const direction = isRightToLeft(written) && !document.querySelector("html[dir], body[dir]") && { direction: "rtl" };
	return withOwnWords({
		...locale,
		messages,
		language: written,
		wanted: tag,
		thousands,
		...direction
	}, own);
};
var localeFor = async (element) => {
	const tag = nearestLanguage(element);
	try {
		return await load(tag);
	} catch (error) {
		console.warn("Afterword stays with English.", error);
		return {
			...english.locale,
			wanted: tag
		};
	}
};
/** A moderator is no guest: whoever signed in at the server itself is known to it by a cookie. */
var noSecret = {
	get: () => void 0,
	set: () => {}
};
var onConnect = (event) => {
	const [element] = event.composedPath();
	if (!(element instanceof AfterwordModerationElement)) return;
	const { src } = element;
	event.connect = () => {
		const url = webAddress(src, document.baseURI);
		if (!url && typeof element.adapter !== "object") throw new AfterwordError("unsupported", `<afterword-moderation> needs an adapter, or a web address as its src.`);
		const token = () => element.token ?? void 0;
		const { moderatorAccess, ...adapter } = httpAdapter({
			url: url ?? document.baseURI,
			token,
			secret: noSecret
		});
		const isSignedInHere = element.token === void 0 && moderatorAccess;
		if (isSignedInHere && new URL(url ?? document.baseURI).origin === location.origin) localStorageSecret("", "moderator").set("here");
		return {
			adapter: {
				...adapter,
				...isSignedInHere && { moderatorAccess }
			},
			locale: localeFor(element)
		};
	};
};
if (typeof document === "object") addEventListener("afterword-connect", onConnect, true);
if (!customElements.get("afterword-moderation")) customElements.define("afterword-moderation", AfterwordModerationElement);
export { AfterwordModerationElement };

//# sourceMappingURL=moderation.js.map