import { AfterwordConnectEvent } from "./events.js";
import { Localizer } from "./localizer.js";
import { nearestLanguage } from "./nearest-language.js";
// src/elements/watch-language.ts
/** What the script was asked for last. */
var languages = /* @__PURE__ */ new WeakMap();
/** The elements that follow the language. */
var followers = /* @__PURE__ */ new WeakSet();
/** Those that are in the page, each with what looks whether its language has changed. */
var watched = /* @__PURE__ */ new Map();
/** The cheapest adapter: it is not used. */
var ONLY_LANGUAGE = {
	adapter: "json",
	archive: {
		afterword: 1,
		discussions: []
	}
};
/** Asks the page's script for the words of an element, and uses them unless the site has set others. */
var ask = async (element, language, completed) => {
	languages.set(element, language);
	const event = new AfterwordConnectEvent(ONLY_LANGUAGE);
	element.dispatchEvent(event);
	try {
		const found = await event.connect?.().locale;
		if (found === element.pageLocale) return;
		const locale = found && await completed(found);
		if (!locale || languages.get(element) !== language) return;
		if (element.locale === element.pageLocale) element.locale = locale;
		element.pageLocale = locale;
	} catch {}
};
/** What the script was asked for when the element was connected, once it has answered; the page's language may have changed since. */
var firstAsked = ({ pageLocale }) => pageLocale?.wanted ?? pageLocale?.language;
/** All elements share one. */
var observer;
/** Observes all that an element may inherit its language from. */
var observeAround = (element) => {
	observer ??= new MutationObserver(() => watched.forEach((look) => look()));
	for (let one = element; one; one = one.parentNode ?? one.host ?? null) if (one.nodeType === Node.ELEMENT_NODE) observer.observe(one, { attributeFilter: ["lang"] });
};
/**
* @param hasAsked whether the element has asked for its words itself
* @param completed loads what the element needs besides
*/
var watchLanguage = (element, hasAsked, completed = (locale) => locale) => {
	if (followers.has(element)) return;
	followers.add(element);
	const look = () => {
		const language = nearestLanguage(element);
		const asked = languages.get(element) ?? (hasAsked ? firstAsked(element) : "");
		if (asked !== void 0 && asked !== language && element.locale === element.pageLocale) ask(element, language, completed);
	};
	element.addController({
		hostConnected() {
			observeAround(element);
			watched.set(element, look);
			look();
		},
		...hasAsked && { hostUpdated: look },
		hostDisconnected: () => watched.delete(element)
	});
};
/** By messages. */
var localizers = /* @__PURE__ */ new WeakMap();
/** Shared by elements with the same language: dates are slow to prepare. */
var localizerFor = (locale) => {
	const known = localizers.get(locale.messages);
	const localizer = known?.locale.language === locale.language ? known : new Localizer(locale);
	localizers.set(locale.messages, localizer);
	return localizer;
};
export { localizerFor, watchLanguage };

//# sourceMappingURL=watch-language.js.map