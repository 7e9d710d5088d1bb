// The choice of a language on a page that has only the moderation page. The choice is kept in this browser, and becomes the language of the
// whole document, which all its elements follow.
import { html, type TemplateResult } from 'lit';
import { isRightToLeft } from '../../locales/find-language.js';
import { LANGUAGES, type Language } from '../../locales/languages.js';

const KEY = 'afterword-moderation-language';

/** As its speakers write it. */
const nameOf = (language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language', languageDisplay: 'standard' }).of(language) ?? language;

const speak = (language: Language): void => {
  const { documentElement: root } = document;
  root.lang = language;
  root.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
};

/** Gives the document the language that was chosen in this browser. */
export const speakChosenLanguage = (): void => {
  try {
    const chosen = LANGUAGES.find((language) => language === localStorage.getItem(KEY));
    if (chosen) speak(chosen);
  } catch {
    // The browser keeps nothing for this page.
  }
};

const choose = (language: Language): void => {
  speak(language);
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // It holds until the page is left.
  }
};

/** @param shown the language of the page now @param label “Language”, in it */
export const languageChoice = (shown: string, label: string): TemplateResult => html`
  <select
    name="language"
    aria-label=${label}
    @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as Language)}
  >
    ${LANGUAGES.map(
      (language) => html`
        <option value=${language} lang=${language} dir="auto" ?selected=${language === shown}>
          ${nameOf(language)}
        </option>
      `,
    )}
  </select>
`;
