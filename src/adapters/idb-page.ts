import { randomId } from '../core/random-id.js';

/** The name of this page; every load has another. */
export const page: string = randomId();
