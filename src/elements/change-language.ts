// A discussion that has controls already follows the language of the page. It changes when the words of the controls are loaded too.
import type { Locale } from '../locales/locale.js';
import { controlWords } from './control-words.js';
import { Localizer } from './localizer.js';
import { watchLanguage } from './watch-language.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

/** A locale with all of its words; as it was if they cannot be loaded. */
const completed = async (locale: Locale): Promise<Locale> => {
  const localizer = new Localizer(locale);
  await controlWords(localizer);
  return { ...locale, messages: localizer.messages };
};

/** Localizers whose words for controls were asked for, once each. */
const asked = new WeakSet<Localizer>();

/** Draws it again with the words of the controls, if the site has set a locale that has yet to load them. */
const drawWithWords = async (element: Discussion): Promise<void> => {
  const { localizer } = element;
  if (!localizer.locale.loadControls || asked.has(localizer)) return;
  asked.add(localizer);
  if (localizer.controlWords) return;
  await controlWords(localizer);
  // It may have changed meanwhile, or the words could not be loaded.
  if (element.localizer !== localizer || !localizer.controlWords) return;
  element.localizer = new Localizer(localizer.locale, localizer.messages);
  element.localizer.controlWords = localizer.controlWords;
};

export const followLanguage = (element: Discussion): void => {
  asked.add(element.localizer);
  watchLanguage(element, true, completed);
  element.addController({ hostUpdated: () => void drawWithWords(element) });
};
