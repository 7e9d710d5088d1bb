import { controlWords } from "./control-words.js";
import { Localizer } from "./localizer.js";
import { watchLanguage } from "./watch-language.js";
// src/elements/change-language.ts
/** A locale with all of its words; as it was if they cannot be loaded. */
var completed = async (locale) => {
	const localizer = new Localizer(locale);
	await controlWords(localizer);
	return {
		...locale,
		messages: localizer.messages
	};
};
/** Localizers whose words for controls were asked for, once each. */
var asked = /* @__PURE__ */ new WeakSet();
/** Draws it again with the words of the controls, if the site has set a locale that has yet to load them. */
var drawWithWords = async (element) => {
	const { localizer } = element;
	if (!localizer.locale.loadControls || asked.has(localizer)) return;
	asked.add(localizer);
	if (localizer.controlWords) return;
	await controlWords(localizer);
	if (element.localizer !== localizer || !localizer.controlWords) return;
	element.localizer = new Localizer(localizer.locale, localizer.messages);
	element.localizer.controlWords = localizer.controlWords;
};
var followLanguage = (element) => {
	asked.add(element.localizer);
	watchLanguage(element, true, completed);
	element.addController({ hostUpdated: () => void drawWithWords(element) });
};
export { followLanguage };

//# sourceMappingURL=change-language.js.map