// The script-tag entry: defines the elements and answers those that look for an adapter. The only module with effects on
// the whole page. Elements that are in the page already look for theirs in a microtask, when this module has run.
import { indexedDbAdapter } from './adapters/indexeddb.js';
import { archiveAt, jsonAdapter } from './adapters/json.js';
import { idbReaderStore } from './adapters/reader-store.js';
import type { Adapter } from './core/adapter.js';
import { AfterwordError } from './core/errors.js';
import { webAddress } from './core/url.js';
import './define.js';
import type { AfterwordConnectEvent } from './elements/events.js';
import { en } from './locales/en.js';
import type { Locale } from './locales/locale.js';

type Wanted = Pick<AfterwordConnectEvent, 'src' | 'archive'>;

const unsupported = (message: string): AfterwordError => new AfterwordError('unsupported', message);

const store = idbReaderStore();

/** What the `adapter` attribute may name. */
const adapters = new Map<string, (wanted: Wanted) => Adapter>([
  [
    'local',
    ({ src, archive }) =>
      indexedDbAdapter({ archive: archive ? async () => archive : src ? archiveAt(src) : undefined }),
  ],
  [
    'json',
    ({ src, archive }) => {
      if (archive) return jsonAdapter({ archive });
      if (src) return jsonAdapter({ url: src });
      throw unsupported('adapter="json" needs a src, or an archive inside the element.');
    },
  ],
]);

/** Elements that ask for the same get the same, so that they agree and ask together. */
const shared = new Map<unknown, Adapter>();

const adapterFor = ({ adapter, src, archive }: AfterwordConnectEvent): Adapter => {
  const name = adapter ?? (src === undefined ? 'local' : 'http');
  const make = adapters.get(name);
  if (!make) throw unsupported(`There is no adapter "${name}", only ${[...adapters.keys()].join(', ')}.`);
  const address = src === undefined ? undefined : webAddress(src, document.baseURI);
  if (src !== undefined && !address) throw unsupported(`src="${src}" is no web address.`);
  const key = archive ?? `${name} ${address}`;
  const known = shared.get(key) ?? make({ src: address, archive });
  shared.set(key, known);
  return known;
};

/** Languages that come as files of their own, beside this one. */
const LANGUAGES = new Set(['ar']);
const here = import.meta.url;

const localeFor = async (element: Element): Promise<Locale> => {
  const tag = (element.closest<HTMLElement>('[lang]') ?? document.documentElement).lang || 'en';
  try {
    const { language } = new Intl.Locale(tag);
    if (language === 'en') return { ...en, language: tag };
    if (!LANGUAGES.has(language)) return en;
    const file = new URL(`locales/${language}.js`, here).href;
    const locales = (await import(/* @vite-ignore */ file)) as Record<string, Locale>;
    return { ...locales[language]!, language: tag };
  } catch (error) {
    console.warn('Afterword stays with English.', error);
    return en;
  }
};

addEventListener('afterword-connect', (event) => {
  const element = event.composedPath()[0] as Element;
  event.connect ??= () => ({ adapter: adapterFor(event), store, locale: localeFor(element) });
});
