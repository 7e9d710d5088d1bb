import type { Adapter } from '../core/adapter.js';
import type { memoryComments } from './memory-comments.js';
import type { memoryModerationLog } from './memory-moderation-log.js';
export interface MemoryQueueContext {
    readonly comments: ReturnType<typeof memoryComments>;
    readonly log: Pick<ReturnType<typeof memoryModerationLog>, 'newestAbout' | 'shown' | 'version'>;
    /** Another number after each change of the reports. */
    readonly reportsVersion: () => number;
    readonly now: () => number;
}
export declare const memoryModerationQueue: ({ comments, log, reportsVersion, now, }: MemoryQueueContext) => Required<Pick<Adapter, 'queue' | 'queueState' | 'reports'>>;
