// src/locales/with-messages.ts
var isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
var isPlural = ({ other }) => typeof other === "string";
/** @param ignored gets the names of what has another form */
var merged = (words, own, path, ignored) => {
	const taken = {};
	for (const [name, value] of Object.entries(own)) {
		const known = Object.hasOwn(words, name) ? words[name] : isPlural(words) ? "" : void 0;
		if (isGroup(known) && isGroup(value)) taken[name] = merged(known, value, `${path}${name}.`, ignored);
		else if (typeof known === "string" && typeof value === "string") taken[name] = value;
		else if (known !== void 0) ignored.push(`${path}${name}`);
	}
	return isPlural(words) && isPlural(taken) ? taken : {
		...words,
		...taken
	};
};
/** Messages, some of which are other ones. */
var mergedWith = (words, own) => {
	const ignored = [];
	const messages = merged(words, isGroup(own) ? own : {}, "", ignored);
	if (ignored.length) console.warn(`Afterword ignores messages of another form than its own: ${ignored.join(", ")}`);
	return messages;
};
/**
* A locale in which some messages are other ones: those of a page, of its controls, or of the moderation page. Of plural forms, `other`
* stands for the missing ones.
*
* @example discussion.locale = withMessages(de, { reply: 'Antwort schreiben', replyTo: 'Antwort schreiben an {name}' });
*/
var withMessages = (locale, own) => {
	const { loadControls } = locale;
	return {
		...locale,
		messages: mergedWith(locale.messages, own),
		...loadControls && { loadControls: async () => mergedWith(await loadControls(), own) }
	};
};
export { mergedWith, withMessages };

//# sourceMappingURL=with-messages.js.map