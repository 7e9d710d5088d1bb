var e = [
	`ar`,
	`cs`,
	`de`,
	`el`,
	`en`,
	`es`,
	`fa`,
	`fr`,
	`he`,
	`hi`,
	`id`,
	`it`,
	`ja`,
	`ko`,
	`nl`,
	`pl`,
	`pt-BR`,
	`ru`,
	`sv`,
	`tr`,
	`uk`,
	`vi`,
	`zh-Hans`,
	`zh-Hant`
];
export { e as LANGUAGES };

//# sourceMappingURL=languages.js.map