/** A discussion, and the version of it that is known. */
export interface Followed {
    readonly discussion: string;
    readonly since: number;
}
export interface TabsOptions {
    /** Of this tab, with the version it has of each. */
    readonly followed: () => readonly Followed[];
    /** An event that another tab heard. */
    readonly onEvent: (event: string) => void;
    /** Another tab follows this too, now that this tab listens. Returns whether one stream can tell of it all. */
    readonly onFollows: (followed: readonly Followed[]) => boolean;
    /** Leaves the others, and the lock to them. */
    readonly signal: AbortSignal;
}
export interface Tabs {
    /** Resolves when it is this tab that listens; rejects when `signal` aborted. */
    turn(): Promise<void>;
    /** What the other tabs follow. */
    ask(): Promise<readonly Followed[]>;
    /** Passes an event on. */
    send(event: string): void;
}
/** @param name of the lock and the channel: tabs that the server would tell the same share it, without one nobody does */
export declare const joinTabs: (name: string | undefined, { followed, onEvent, onFollows, signal }: TabsOptions) => Tabs;
