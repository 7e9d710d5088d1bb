/** The value for a key; `undefined` deletes the entry. */
export type Write = readonly [key: IDBValidKey, value: unknown];
export interface UnconfirmedWrites {
    /** Remembers writes that begin now. Call the returned function once they are confirmed or have failed. */
    begin(writes: readonly Write[]): () => void;
    /** Removes and returns the writes that earlier pages left, in the order in which they were made. */
    takeLeft(): Write[];
}
export declare const createUnconfirmedWrites: (database: string) => UnconfirmedWrites;
