import { isRightToLeft } from "../../locales/find-language.js";
import { LANGUAGES } from "../../locales/languages.js";
import { html } from "lit";
// src/elements/moderation/language-choice.ts
var KEY = "afterword-moderation-language";
/** As its speakers write it. */
var nameOf = (language) => new Intl.DisplayNames([language], {
	type: "language",
	languageDisplay: "standard"
}).of(language) ?? language;
var speak = (language) => {
	const { documentElement: root } = document;
	root.lang = language;
	root.dir = isRightToLeft(language) ? "rtl" : "ltr";
};
/** Gives the document the language that was chosen in this browser. */
var speakChosenLanguage = () => {
	try {
		const chosen = LANGUAGES.find((language) => language === localStorage.getItem(KEY));
		if (chosen) speak(chosen);
	} catch {}
};
var choose = (language) => {
	speak(language);
	try {
		localStorage.setItem(KEY, language);
	} catch {}
};
/** @param shown the language of the page now @param label “Language”, in it */
var languageChoice = (shown, label) => html`
  <select
    name="language"
    aria-label=${label}
    @change=${({ target }) => choose(target.value)}
  >
    ${LANGUAGES.map((language) => html`
        <option value=${language} lang=${language} dir="auto" ?selected=${language === shown}>
          ${nameOf(language)}
        </option>
      `)}
  </select>
`;
export { languageChoice, speakChosenLanguage };

//# sourceMappingURL=language-choice.js.map