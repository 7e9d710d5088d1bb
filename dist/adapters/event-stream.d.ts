/** The data of each event, as it comes. Ends with the stream; throws when it breaks or stalls. */
export declare function eventsIn(body: ReadableStream<Uint8Array>, patience: number): AsyncGenerator<string, void>;
/** The outcome of work, if it comes before patience, in milliseconds, runs out. */
export declare const soon: <T>(work: Promise<T>, patience: number) => Promise<T>;
