// src/body/code-language.ts
/** The first word of what stands beside the start of the code. A long one is no language. */
var languageIn = (info) => {
	const [lang = ""] = /^\S{1,40}(?!\S)/.exec(info.trimStart()) ?? [];
	return lang ? { lang } : {};
};
export { languageIn };

//# sourceMappingURL=code-language.js.map