// What the script tag knows by name and loads when it is asked for. Written by `npm run entries` from the files of src/adapters
// and src/locales.
import type { Adapter } from './core/adapter.js';

/** What a page says of a server. */
export interface ServerOptions {
  readonly url: string;
  /** The token the reader has now, if they are signed in. */
  readonly token: () => string | undefined;
}

/** Adapters of servers, each a file of its own, by the name that the `adapter` attribute gives it. */
export const SERVER_ADAPTERS: readonly (readonly [string, (options: ServerOptions) => Promise<Adapter>])[] = [
  ['http', async (options) => (await import('./adapters/http.js')).httpAdapter(options)],
  ['waline', async (options) => (await import('./adapters/waline.js')).walineAdapter(options)],
  ['wordpress', async (options) => (await import('./adapters/wordpress.js')).wordpressAdapter(options)],
];

/** Languages, each a file of its own; English is in the script. */
export const LANGUAGES: readonly string[] = ['ar'];
