import type { Match } from './router.js';
export interface MountedMatch extends Match {
    /** The path below the server's own. */
    readonly path: string;
}
/**
 * @param base the path the server stands under, without a slash at its end; '' for none
 * @throws Refusal as matchRoute does
 */
export declare const matchMounted: (method: string, pathname: string, base: string) => MountedMatch;
