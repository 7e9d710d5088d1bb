export interface NameStore {
    /** Keeps the skeletons of a signed-in reader's name, and forgets their former name. */
    keepName(author: string, skeletons: readonly string[]): Promise<void>;
    /** Whether one of these skeletons belongs to a kept name. */
    isNameKept(skeletons: readonly string[]): Promise<boolean>;
}
export declare const memoryNameStore: () => NameStore;
