// The entry for a script tag: it defines the elements, and gives an adapter to those that look for one. It is the only module with
// effects on the whole page. Elements that are in the page already look for theirs in a microtask, after this module has run.
// First: with another order the bundler makes a chunk of core/errors.ts, which this file would then wait for.
import { loadReplyForm } from './define.js';
import { archiveAt, jsonAdapter } from './adapters/json.js';
import type { Adapter } from './core/adapter.js';
import { AfterwordError } from './core/errors.js';
import type { ReaderStore } from './core/reader-store.js';
import { webAddress } from './core/url.js';
import type { AfterwordConnectEvent } from './elements/events.js';
import { loadable } from './core/load-chunk.js';
import { english } from './elements/localizer.js';
import { nearestLanguage } from './elements/nearest-language.js';
import { whenIdle } from './elements/yield-to-page.js';
import type { Locale } from './locales/locale.js';
import { SERVER_ADAPTERS, type ServerOptions } from './script-tag-entries.js';

/** What an element asks for, with the adapter's name, and with its address checked. */
type Wanted = Pick<AfterwordConnectEvent, 'src' | 'archive'> & {
  readonly name: string;
  readonly token: ServerOptions['token'];
};

const unsupported = (message: string): AfterwordError => new AfterwordError('unsupported', message);

/**
 * An object whose code is in another file. Until that is loaded a stand-in has its methods, each of which waits for the real one.
 * Then the stand-in gets everything that the real object has.
 *
 * @param names the methods that may be called before it is loaded
 */
const standIn = <T extends object>(
  names: readonly (keyof T & string)[],
  load: () => Promise<T>,
): [T, () => Promise<T>] => {
  const loaded = loadable(async () => Object.assign(stands, await load()));
  const methods = names.map((name) => [
    name,
    async (...call: unknown[]) => await ((await loaded())[name] as (...call: unknown[]) => unknown)(...call),
  ]);
  const stands = Object.fromEntries(methods) as T;
  return [stands, loaded];
};

const loadReaderStore = loadable(() => import('./adapters/reader-store.js'));

/** Keeps the reader's texts. Most readers have none, so its code comes with the form. */
const [store] = standIn<ReaderStore>(
  ['texts', 'keepText', 'outbox', 'keepUnsent', 'forgetUnsent', 'reader', 'keepReader', 'pages'],
  async () => (await loadReaderStore()).idbReaderStore(),
);

/** Loads the form if an earlier page of this tab has kept a text (reader-store-pages.ts). */
const loadFormOfEarlierPage = (): void => {
  try {
    if (sessionStorage.getItem('afterword-page')) loadReplyForm().catch(() => {});
  } catch {
    // A page without storage has kept nothing.
  }
};
// A page that was reloaded needs it at once. Another page looks when it is idle: the first use of the storage takes as long as
// rendering ten responses.
const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
if (arrival?.type === 'navigate') whenIdle(loadFormOfEarlierPage);
else loadFormOfEarlierPage();

/** The address, which this adapter needs. */
const needed = ({ name, src }: Wanted): string => {
  if (src) return src;
  throw unsupported(`adapter="${name}" needs a src.`);
};

/** An adapter in another file. It will be used at once, so loading begins now. */
const lazy =
  (load: (wanted: Wanted) => Promise<Adapter>, ...names: ('session' | 'latest')[]) =>
  (wanted: Wanted): Adapter => {
    const [adapter, loaded] = standIn<Adapter>(['list', 'add', 'count', ...names], () => load(wanted));
    loaded().catch(() => {});
    return adapter;
  };

/** An adapter of a server. */
const remote = (load: (options: ServerOptions) => Promise<Adapter>): ((wanted: Wanted) => Adapter) => {
  const make = lazy(({ src, token }) => load({ url: src!, token }), 'session', 'latest');
  return (wanted) => make({ ...wanted, src: needed(wanted) });
};

const loadLocal = loadable(() => import('./adapters/indexeddb.js'));

/** The adapters, by the name in the `adapter` attribute. */
const adapters: ReadonlyMap<string, (wanted: Wanted) => Adapter> = new Map([
  [
    'local',
    lazy(async ({ src, archive }) => {
      const { indexedDbAdapter } = await loadLocal();
      return indexedDbAdapter({ archive: archive ? async () => archive : src ? archiveAt(src) : undefined });
    }),
  ],
  ['json', (wanted: Wanted) => jsonAdapter(wanted.archive ? { archive: wanted.archive } : { url: needed(wanted) })],
  ...SERVER_ADAPTERS.map(([name, load]) => [name, remote(load)] as const),
]);

/** Elements that ask for the same adapter share one, so that they show the same and need fewer requests. */
const shared = new Map<unknown, Adapter>();
/** The latest token that any of them has: a page has one reader. */
const tokens = new Map<unknown, string | null>();

const adapterFor = ({ adapter, src, token, archive }: AfterwordConnectEvent): Adapter => {
  const name = adapter ?? (src === undefined ? 'local' : 'http');
  const make = adapters.get(name);
  if (!make) throw unsupported(`There is no adapter "${name}"; there are: ${[...adapters.keys()].join(', ')}.`);
  const address = src === undefined ? undefined : webAddress(src, document.baseURI);
  if (src !== undefined && !address) throw unsupported(`src="${src}" is no web address.`);
  const key = archive ?? `${name} ${address}`;
  if (token !== undefined) tokens.set(key, token);
  const known = shared.get(key) ?? make({ name, src: address, token: () => tokens.get(key) ?? undefined, archive });
  shared.set(key, known);
  return known;
};

const loadLocales = loadable(() => import('./find-locale.js'));

/** English is in this file. Other languages, and words of the page's own, are in others. */
const localeFor = (tag: string): Locale | Promise<Locale> =>
  /^en(-[a-z]{2})?$/i.test(tag) && !window.afterwordLocales
    ? { ...english.locale, language: tag }
    : loadLocales().then(
        ({ findLocale }) => findLocale(tag),
        (error) => {
          console.warn(error);
          return english.locale;
        },
      );

addEventListener('afterword-connect', (event) => {
  const language = nearestLanguage(event.composedPath()[0] as Element);
  event.connect ??= () => ({ adapter: adapterFor(event), store, locale: localeFor(language) });
});
