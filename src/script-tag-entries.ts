// What the script tag knows by name and loads when it is asked for. Written by `npm run entries` from the files of src/adapters.
import type { Adapter } from './core/adapter.js';
import { loadable } from './core/load-chunk.js';

/** What a page says of a server. */
export interface ServerOptions {
  readonly url: string;
  /** The token the reader has now, if they are signed in. */
  readonly token: () => string | undefined;
}

const load = {
  http: loadable(() => import('./adapters/http.js')),
  waline: loadable(() => import('./adapters/waline.js')),
  wordpress: loadable(() => import('./adapters/wordpress.js')),
};

/** Adapters of servers, each a file of its own, by the name that the `adapter` attribute gives it. */
export const SERVER_ADAPTERS: readonly (readonly [string, (options: ServerOptions) => Promise<Adapter>])[] = [
  ['http', async (options) => (await load.http()).httpAdapter(options)],
  ['waline', async (options) => (await load.waline()).walineAdapter(options)],
  ['wordpress', async (options) => (await load.wordpress()).wordpressAdapter(options)],
];
