import type { CommentId } from '../../core/records.js';
import { type List } from './finding-list.js';
export type Arrival = 'there' | 'not-here' | 'failed';
/** @param isWanted whether the reader still wants to go there */
export declare const fetchComment: (list: List, id: CommentId, isWanted: () => boolean) => Promise<Arrival>;
