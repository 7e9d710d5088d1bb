import type { CallOptions, Changes } from './adapter.js';
export interface FollowOptions {
    readonly since: number;
    readonly ask: (since: number, call: CallOptions) => Promise<Changes>;
    readonly onChange: (changes: Changes) => void;
}
export interface Following {
    /** Asks what has changed. While a question is being answered, it asks once more after that. */
    nudge(): void;
    stop(): void;
}
/** Starts, and asks at once. If a question fails, the next nudge asks it again. */
export declare const follow: ({ since, ask, onChange }: FollowOptions) => Following;
