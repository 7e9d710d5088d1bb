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
import { LANGUAGES, SERVER_ADAPTERS, type ServerOptions } from './script-tag-entries.js';

/** What an element asks for, its adapter named and its address checked. */
type Wanted = Pick<AfterwordConnectEvent, 'src' | 'archive'> & {
  readonly name: string;
  readonly token: ServerOptions['token'];
};

const unsupported = (message: string): AfterwordError => new AfterwordError('unsupported', message);

const store = idbReaderStore();

/** The address an adapter cannot do without. */
const needed = ({ name, src }: Wanted): string => {
  if (src) return src;
  throw unsupported(`adapter="${name}" needs a src.`);
};

/** What may be asked of an adapter before it is there. */
const AT_ONCE = ['list', 'add', 'count', 'latest', 'session'] as const;

/**
 * An adapter that comes as a file of its own, beside this one. It is asked for now, as it will be used at once; until it is
 * there, another stands in its place, which then turns into it.
 */
const remote =
  (load: (options: ServerOptions) => Promise<Adapter>) =>
  (wanted: Wanted): Adapter => {
    const options = { url: needed(wanted), token: wanted.token };
    let loading: Promise<Adapter> | undefined;
    const loaded = (): Promise<Adapter> =>
      (loading ??= load(options).then(
        (adapter) => Object.assign(standIn, adapter),
        (cause) => {
          loading = undefined;
          throw new AfterwordError('network', 'An adapter could not be loaded: reload the page.', { cause });
        },
      ));
    const methods = AT_ONCE.map((name) => [
      name,
      async (...call: unknown[]) => ((await loaded())[name] as (...call: unknown[]) => unknown)(...call),
    ]);
    const standIn = Object.fromEntries(methods) as Adapter;
    loaded().catch(() => {});
    return standIn;
  };

/** What the `adapter` attribute may name. */
const adapters: ReadonlyMap<string, (wanted: Wanted) => Adapter> = new Map([
  [
    'local',
    ({ src, archive }: Wanted) =>
      indexedDbAdapter({ archive: archive ? async () => archive : src ? archiveAt(src) : undefined }),
  ],
  ['json', (wanted: Wanted) => jsonAdapter(wanted.archive ? { archive: wanted.archive } : { url: needed(wanted) })],
  ...SERVER_ADAPTERS.map(([name, load]) => [name, remote(load)] as const),
]);

/** Elements that ask for the same get the same, so that they agree and ask together. */
const shared = new Map<unknown, Adapter>();
/** What any of them last told: a page has one reader. */
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

const here = import.meta.url;

const localeFor = async (element: Element): Promise<Locale> => {
  const tag = (element.closest<HTMLElement>('[lang]') ?? document.documentElement).lang || 'en';
  try {
    const { language } = new Intl.Locale(tag);
    if (language === 'en') return { ...en, language: tag };
    if (!LANGUAGES.includes(language)) return en;
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
