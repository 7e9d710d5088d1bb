// GET /metrics, for whoever sends the token from the file of --metrics. Anybody else gets the answer of a server that has no such page.
// A token and not an address decides: behind a proxy on the same machine, every reader comes from a loopback address.
import { createHash, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Handler } from '../handler.js';
import { type Gauges, type Metrics, OPENMETRICS_TYPE } from '../metrics.js';
import type { SqlStore } from '../sql/store.js';
import type { Files } from './files.js';
import { UsageError } from './settings.js';

const SHORTEST_TOKEN = 32;
const LONGEST_TOKEN = 500;

/** @throws UsageError */
export const readMetricsToken = async (file: string): Promise<string> => {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new UsageError(`--metrics is a file with a token; ${file} cannot be read: ${error.message}`);
  });
  const token = text.trim();
  if (token.length < SHORTEST_TOKEN || token.length > LONGEST_TOKEN || !/^[!-~]+$/.test(token))
    throw new UsageError(
      `--metrics: ${file} must have a token of ${SHORTEST_TOKEN} characters or more, in one line; openssl rand -base64 32 makes one.`,
    );
  return token;
};

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

const gaugesOf = async (handler: Handler, store: SqlStore): Promise<Gauges> => {
  const { streams, cacheBytes } = handler.state();
  try {
    const { pending: waiting, reported } = await store.statistics.queueLengths();
    const held = await store.statistics.heldByRule();
    const outbox = await store.outbox.state();
    return { streams, cacheBytes, waiting, reported, held, outbox, isStoreUp: true };
  } catch {
    return { streams, cacheBytes, isStoreUp: false };
  }
};

export const metricsPage = (token: string, metrics: Metrics, handler: Handler, store: SqlStore): Files => {
  const expected = digestOf(token);
  const isAllowed = ({ headers }: Request): boolean => {
    const [, given = ''] = /^bearer +([!-~]+)$/i.exec(headers.get('authorization') ?? '') ?? [];
    // Digests have one length, and comparing them takes as long for every token.
    return timingSafeEqual(digestOf(given), expected);
  };
  const answer = async ({ method }: Request): Promise<Response> =>
    new Response(method === 'HEAD' ? null : metrics.text(await gaugesOf(handler, store)), {
      headers: { 'content-type': OPENMETRICS_TYPE, 'cache-control': 'no-store' },
    });
  return (request, path) =>
    path === '/metrics' && ['GET', 'HEAD'].includes(request.method) && isAllowed(request) ? answer(request) : undefined;
};
