import type { LogEntry } from './log.js';
import type { OutboxState } from './outbox/outbox-state.js';
export declare const OPENMETRICS_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8";
/** Values of the present moment. A value that is not known is left out. */
export interface Gauges {
    readonly streams?: number;
    readonly cacheBytes?: number;
    readonly waiting?: number;
    readonly reported?: number;
    /** Waiting comments, by the rule that held them: few names, of letters, digits, - and _. */
    readonly held?: ReadonlyMap<string, number>;
    /** Deliveries by mail and webhooks. */
    readonly outbox?: OutboxState;
    /** Whether the store answers. */
    readonly isStoreUp?: boolean;
}
export declare class Metrics {
    #private;
    observe({ route, status, milliseconds }: Pick<LogEntry, 'route' | 'status' | 'milliseconds'>): void;
    text({ streams, cacheBytes, waiting, reported, held, outbox, isStoreUp }: Gauges): string;
}
