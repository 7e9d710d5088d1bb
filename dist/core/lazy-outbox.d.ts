import type { CreateOutbox } from './outbox.js';
/**
 * @param loaded the function that makes an outbox, if its code is loaded
 * @param load loads it
 */
export declare const lazyOutbox: (loaded: () => CreateOutbox | undefined, load: () => Promise<CreateOutbox>) => CreateOutbox;
