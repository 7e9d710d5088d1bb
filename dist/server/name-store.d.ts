export interface NameStore {
    /** Keeps what the name of a signed-in reader looks like, in the place of what was kept for them before. */
    keepName(author: string, skeletons: readonly string[]): Promise<void>;
    /** Whether somebody's name that is kept looks like one of these. */
    isNameKept(skeletons: readonly string[]): Promise<boolean>;
}
export declare const memoryNameStore: () => NameStore;
