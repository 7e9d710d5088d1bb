import type { CommentOrder } from '../../core/adapter.js';
import { type List } from './finding-list.js';
/**
 * Arranges the rows of a list as another order has them. If the discussion changes meanwhile, it stops, and the list does the rest.
 *
 * @param apply gives the discussion that order; not called if a later call has replaced this one
 */
export declare const arrangeRows: (list: List, order: CommentOrder, apply: () => void) => Promise<void>;
