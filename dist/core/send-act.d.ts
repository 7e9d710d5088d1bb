import type { Act } from './act.js';
import type { Adapter, Permission } from './adapter.js';
import type { CommentRecord, DiscussionId } from './records.js';
/** The methods of an adapter that store acts. */
export type ActAdapter = Pick<Adapter, Exclude<Permission, 'add'>>;
/** Resolves to the stored record, where the back end tells. */
export declare const sendAct: (adapter: ActAdapter, id: DiscussionId, act: Act, signal: AbortSignal) => Promise<CommentRecord | void>;
