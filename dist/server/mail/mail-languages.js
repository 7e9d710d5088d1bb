// src/server/mail/mail-languages.ts
var MAIL_WORDS = {
	ar: () => Promise.all([import("../../locales/ar-mail.js"), import("../../locales/ar-moderation.js")]),
	cs: () => Promise.all([import("../../locales/cs-mail.js"), import("../../locales/cs-moderation.js")]),
	de: () => Promise.all([import("../../locales/de-mail.js"), import("../../locales/de-moderation.js")]),
	el: () => Promise.all([import("../../locales/el-mail.js"), import("../../locales/el-moderation.js")]),
	en: () => Promise.all([import("../../locales/en-mail.js"), import("../../locales/en-moderation.js")]),
	es: () => Promise.all([import("../../locales/es-mail.js"), import("../../locales/es-moderation.js")]),
	fa: () => Promise.all([import("../../locales/fa-mail.js"), import("../../locales/fa-moderation.js")]),
	fr: () => Promise.all([import("../../locales/fr-mail.js"), import("../../locales/fr-moderation.js")]),
	he: () => Promise.all([import("../../locales/he-mail.js"), import("../../locales/he-moderation.js")]),
	hi: () => Promise.all([import("../../locales/hi-mail.js"), import("../../locales/hi-moderation.js")]),
	id: () => Promise.all([import("../../locales/id-mail.js"), import("../../locales/id-moderation.js")]),
	it: () => Promise.all([import("../../locales/it-mail.js"), import("../../locales/it-moderation.js")]),
	ja: () => Promise.all([import("../../locales/ja-mail.js"), import("../../locales/ja-moderation.js")]),
	ko: () => Promise.all([import("../../locales/ko-mail.js"), import("../../locales/ko-moderation.js")]),
	nl: () => Promise.all([import("../../locales/nl-mail.js"), import("../../locales/nl-moderation.js")]),
	pl: () => Promise.all([import("../../locales/pl-mail.js"), import("../../locales/pl-moderation.js")]),
	"pt-BR": () => Promise.all([import("../../locales/pt-BR-mail.js"), import("../../locales/pt-BR-moderation.js")]),
	ru: () => Promise.all([import("../../locales/ru-mail.js"), import("../../locales/ru-moderation.js")]),
	sv: () => Promise.all([import("../../locales/sv-mail.js"), import("../../locales/sv-moderation.js")]),
	tr: () => Promise.all([import("../../locales/tr-mail.js"), import("../../locales/tr-moderation.js")]),
	uk: () => Promise.all([import("../../locales/uk-mail.js"), import("../../locales/uk-moderation.js")]),
	vi: () => Promise.all([import("../../locales/vi-mail.js"), import("../../locales/vi-moderation.js")]),
	"zh-Hans": () => Promise.all([import("../../locales/zh-Hans-mail.js"), import("../../locales/zh-Hans-moderation.js")]),
	"zh-Hant": () => Promise.all([import("../../locales/zh-Hant-mail.js"), import("../../locales/zh-Hant-moderation.js")])
};
export { MAIL_WORDS };

//# sourceMappingURL=mail-languages.js.map