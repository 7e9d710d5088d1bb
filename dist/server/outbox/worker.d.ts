import type { Run } from '../sql/tables.js';
import type { Channel } from './channel.js';
export interface WorkerOptions {
    readonly channels: readonly Channel[];
    readonly now: () => number;
    /** Gives a database to work with. */
    readonly run: Run;
    readonly warn: (message: string, error: unknown) => void;
    /** Milliseconds between two looks. Default 1000. */
    readonly poll?: number | undefined;
}
export interface Worker {
    /** One pass: resolves when all that was due has been sent or has failed. */
    pass(): Promise<void>;
    /** Begins nothing more, and resolves when what is being sent has ended. */
    stop(): Promise<void>;
}
export declare const startWorker: ({ channels, now, run, warn, poll }: WorkerOptions) => Worker;
