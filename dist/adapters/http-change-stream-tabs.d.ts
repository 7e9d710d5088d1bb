/** A discussion, and the version of it that is known. */
export interface Followed {
    readonly discussion: string;
    readonly since: number;
}
export interface TabsOptions {
    /** The discussions that this tab follows. */
    readonly followed: () => readonly Followed[];
    /** Another tab heard that a discussion has changed. */
    readonly onChanged: (discussion: string) => void;
    /** Another tab says that it follows a discussion, while this tab listens. */
    readonly onFollows: (followed: Followed) => void;
    /** Leaves the other tabs, and the lock to them. */
    readonly signal: AbortSignal;
}
export interface Tabs {
    /** Resolves when this tab has to listen, or when `signal` aborted. */
    turn(): Promise<void>;
    /** Says what this tab follows, to the tab that listens. */
    announce(): void;
    /** The discussions that the other tabs follow, for the tab that listens. */
    ask(): Promise<readonly Followed[]>;
    tellChanged(discussion: string): void;
    /** Makes the other tabs listen for themselves, because one stream cannot hold all that is followed. */
    tellFull(): void;
}
/** A tab that does not talk to others. */
export declare const ALONE: Tabs;
/** @param name of the lock and the channel. Tabs of one reader have the same; without a name a tab listens for itself */
export declare const joinTabs: (name: string | undefined, { followed, onChanged, onFollows, signal }: TabsOptions) => Tabs;
