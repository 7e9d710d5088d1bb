import type { Administration } from '../core/administration.js';
import type { memoryComments } from './memory-comments.js';
import type { Logged } from './memory-moderation-log.js';
export interface MemoryStatisticsContext {
    readonly comments: ReturnType<typeof memoryComments>;
    readonly log: () => readonly Logged[];
    readonly now: () => number;
}
export declare const memoryStatistics: ({ comments: { ids, known, storedIn }, log, now, }: MemoryStatisticsContext) => NonNullable<Administration['statistics']>;
