import type { CommentOrder } from '../../core/adapter.js';
import { type List } from './finding-list.js';
/**
 * Arranges the rows of a list as another order has them. Resolves to false if a later call has replaced this one. If the
 * discussion changes meanwhile, it stops: the list then does the rest.
 */
export declare const arrangeRows: (list: List, order: CommentOrder) => Promise<boolean>;
