/** What is to stand under a key; `undefined` deletes. */
export type Write = readonly [key: IDBValidKey, value: unknown];
export interface UnconfirmedWrites {
    /** Notes writes that begin now. Call what it returns once they are confirmed, or refused. */
    begin(writes: readonly Write[]): () => void;
    /** Takes what earlier pages left, in the order in which it was written. */
    takeLeft(): Write[];
}
export declare const createUnconfirmedWrites: (database: string) => UnconfirmedWrites;
