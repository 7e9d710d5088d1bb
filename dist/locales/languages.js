// src/locales/languages.ts
var LANGUAGES = [
	"ar",
	"cs",
	"de",
	"el",
	"en",
	"es",
	"fa",
	"fr",
	"he",
	"hi",
	"id",
	"it",
	"ja",
	"ko",
	"nl",
	"pl",
	"pt-BR",
	"ru",
	"sv",
	"tr",
	"uk",
	"vi",
	"zh-Hans",
	"zh-Hant"
];
export { LANGUAGES };

//# sourceMappingURL=languages.js.map