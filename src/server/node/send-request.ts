// Sends the request of a webhook. It follows no redirect, reads only the beginning of the answer, and ends after 15 seconds. The addresses
// that a name has are checked when the connection is made: so a name cannot have another address than the one that was checked.
import { lookup } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { withTimeLimit } from '../time-limit.js';
import type { Answer, WebhookOptions } from '../webhooks/webhook-channel.js';
import { isPublicAddress } from './public-address.js';

const LIMIT = 15_000;
/** Bytes of an answer that are read. */
const MOST_READ = 64 * 1024;

const NOT_PUBLIC = 'It has no public address. Webhooks that moderators add are sent to public addresses only.';

/** Resolves a name, if all its addresses are public. */
const lookupPublic: LookupFunction = (name, options, done) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    if (error) return done(error, '', 0);
    if (!found.length || !found.every(({ address }) => isPublicAddress(address)))
      return done(new Error(NOT_PUBLIC), '', 0);
    if (options.all) return done(null, found);
    return done(null, found[0]!.address, found[0]!.family);
  });
};

/** Errors of the connection say their code; their messages name addresses. */
const whyOf = (error: Error & { code?: string }, isLate: boolean): string => {
  if (error.message === NOT_PUBLIC) return NOT_PUBLIC;
  return isLate ? 'No answer in time.' : `No connection (${error.code ?? error.name}).`;
};

const send = (
  address: string,
  { method, headers, body }: Parameters<WebhookOptions['request']>[1],
  onlyPublic: boolean,
  limit: AbortSignal,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const url = new URL(address);
    const host = url.hostname.replace(/^\[|\]$/g, '');
    // For an address instead of a name nothing is looked up.
    if (onlyPublic && isIP(host) && !isPublicAddress(host)) return reject(new Error(NOT_PUBLIC));
    const fail = (error: Error): void => reject(new Error(whyOf(error, limit.aborted)));
    const request = (url.protocol === 'https:' ? requestHttps : requestHttp)(
      url,
      {
        method,
        headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'Afterword' },
        agent: false,
        signal: limit,
        ...(onlyPublic && { lookup: lookupPublic }),
      },
      (response) => {
        let read = 0;
        const finish = (): void => {
          resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
          response.destroy();
        };
        response.on('data', (part: Buffer) => {
          read += part.length;
          if (read > MOST_READ) finish();
        });
        response.on('end', finish);
        response.on('error', fail);
      },
    );
    request.on('error', fail);
    request.end(body);
  });

export const sendRequest: WebhookOptions['request'] = (address, request, { onlyPublic, signal }) =>
  withTimeLimit(LIMIT, signal, (limit) => send(address, request, onlyPublic, limit));
