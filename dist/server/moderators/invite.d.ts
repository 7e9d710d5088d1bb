import { type Moderator, type ModeratorStore } from './moderator-store.js';
/**
 * An address that signs a moderator in, once and within a day.
 *
 * @param url where readers reach the server
 */
export declare const linkFor: (store: ModeratorStore, { id }: Pick<Moderator, 'id'>, url: string, now?: number) => Promise<string>;
/** The link of the first moderator, if there is none yet. */
export declare const firstLink: (store: ModeratorStore, url: string) => Promise<string | undefined>;
