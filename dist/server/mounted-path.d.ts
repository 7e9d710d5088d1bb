import { type Match } from './router.js';
/**
 * @param base the path the server is mounted at, without a slash at its end; '' for none
 * @throws HttpError as matchRoute does
 */
export declare const matchMounted: (method: string, { pathname, searchParams }: URL, base: string) => Match;
