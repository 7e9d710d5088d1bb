// Changes the language of an element when the `lang` of the page changes, or of whatever is around the element, or when the element is
// moved. The page's script is asked for the words again (AfterwordConnectEvent). A locale that the site has set stays.
import type { LitElement } from 'lit';
import type { Locale } from '../locales/locale.js';
import { AfterwordConnectEvent } from './events.js';
import { Localizer } from './localizer.js';
import { nearestLanguage } from './nearest-language.js';

export type Speaking = LitElement & {
  locale: Locale | undefined;
  /** The locale that the page's script gave. */
  pageLocale?: Locale | undefined;
};

/** What the script was asked for last. */
const languages = new WeakMap<Speaking, string>();
/** The elements that follow the language. */
const followers = new WeakSet<Speaking>();
/** Those that are in the page, each with what looks whether its language has changed. */
const watched = new Map<Speaking, () => void>();

/** The cheapest adapter: it is not used. */
const ONLY_LANGUAGE = { adapter: 'json', archive: { afterword: 1, discussions: [] } } as const;

type Completing = (locale: Locale) => Locale | Promise<Locale>;

/** Asks the page's script for the words of an element, and uses them unless the site has set others. */
const ask = async (element: Speaking, language: string, completed: Completing): Promise<void> => {
  languages.set(element, language);
  const event = new AfterwordConnectEvent(ONLY_LANGUAGE);
  element.dispatchEvent(event);
  try {
    const found = await event.connect?.().locale;
    if (found === element.pageLocale) return;
    const locale = found && (await completed(found));
    if (!locale || languages.get(element) !== language) return;
    if (element.locale === element.pageLocale) element.locale = locale;
    element.pageLocale = locale;
  } catch {
    // The element has said that it has no connection.
  }
};

/** What the script was asked for when the element was connected, once it has answered; the page's language may have changed since. */
const firstAsked = ({ pageLocale }: Speaking): string | undefined => pageLocale?.wanted ?? pageLocale?.language;

/** All elements share one. */
let observer: MutationObserver | undefined;

/** Observes all that an element may inherit its language from. */
const observeAround = (element: Element): void => {
  observer ??= new MutationObserver(() => watched.forEach((look) => look()));
  for (let one: Node | null = element; one; one = one.parentNode ?? (one as Partial<ShadowRoot>).host ?? null)
    if (one.nodeType === Node.ELEMENT_NODE) observer.observe(one, { attributeFilter: ['lang'] });
};

/**
 * @param hasAsked whether the element has asked for its words itself
 * @param completed loads what the element needs besides
 */
export const watchLanguage = (
  element: Speaking,
  hasAsked: boolean,
  completed: Completing = (locale) => locale,
): void => {
  if (followers.has(element)) return;
  followers.add(element);
  const look = (): void => {
    const language = nearestLanguage(element);
    const asked = languages.get(element) ?? (hasAsked ? firstAsked(element) : '');
    if (asked !== undefined && asked !== language && element.locale === element.pageLocale)
      void ask(element, language, completed);
  };
  element.addController({
    hostConnected() {
      observeAround(element);
      watched.set(element, look);
      look();
    },
    ...(hasAsked && { hostUpdated: look }),
    hostDisconnected: () => watched.delete(element),
  });
};

/** By messages. */
const localizers = new WeakMap<object, Localizer>();

/** Shared by elements with the same language: dates are slow to prepare. */
export const localizerFor = (locale: Locale): Localizer => {
  const known = localizers.get(locale.messages);
  const localizer = known?.locale.language === locale.language ? known : new Localizer(locale);
  localizers.set(locale.messages, localizer);
  return localizer;
};
