import { type Match } from './router.js';
/**
 * @param base the path the server stands under, without a slash at its end; '' for none
 * @throws HttpError as matchRoute does
 */
export declare const matchMounted: (method: string, { pathname, searchParams }: URL, base: string) => Match;
