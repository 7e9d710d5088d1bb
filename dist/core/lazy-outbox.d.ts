import type { CreateOutbox } from './outbox.js';
/**
 * @param loaded what makes an outbox, once that is there
 * @param load fetches it
 */
export declare const lazyOutbox: (loaded: () => CreateOutbox | undefined, load: () => Promise<CreateOutbox>) => CreateOutbox;
