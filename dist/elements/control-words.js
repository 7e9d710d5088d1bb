// src/elements/control-words.ts
/** Resolves when they are there, or could not be loaded: then they are in English, and the next control tries again. */
var controlWords = (localizer) => localizer.controlWords ??= (async () => {
	try {
		Object.assign(localizer.messages, await localizer.locale.loadControls?.());
	} catch (error) {
		localizer.controlWords = void 0;
		if (!localizer.hasWarned) console.warn(error);
		localizer.hasWarned = true;
	}
})();
export { controlWords };

//# sourceMappingURL=control-words.js.map