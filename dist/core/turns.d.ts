/** Makes the function that waits for the turn of a key. It resolves to a function that ends the turn. */
export declare const createTurns: () => ((key: string) => Promise<() => void>);
