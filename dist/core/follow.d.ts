import type { CallOptions, Changes } from './adapter.js';
export interface FollowOptions {
    readonly since: number;
    readonly ask: (since: number, call: CallOptions) => Promise<Changes>;
    readonly onChange: (changes: Changes) => void;
}
export interface Following {
    /** Asks what changed; while a question is under way, asks once more after it. */
    nudge(): void;
    stop(): void;
}
/** Begins to follow, with a first question at once. A question that fails is asked again with the next nudge. */
export declare const follow: ({ since, ask, onChange }: FollowOptions) => Following;
