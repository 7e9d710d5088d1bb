import { LANGUAGES as e } from "./languages.js";
var t = (e) => {
	let { language: t, script: n } = new Intl.Locale(e).maximize();
	return `${t}${n}`;
}, n = (n) => {
	try {
		let r = t(n);
		return e.find((e) => t(e) === r);
	} catch {
		return;
	}
}, r = (e) => new Intl.Locale(e).maximize().region, i = (e, t) => r(e) === r(t);
export { i as hasSameNumbers, n as languageFor };

//# sourceMappingURL=find-language.js.map