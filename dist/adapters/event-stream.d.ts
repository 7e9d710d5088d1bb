/** The data of each event, as it comes. Ends with the stream; throws when it breaks or stalls. */
export declare function readEvents(body: ReadableStream<Uint8Array>, patience: number): AsyncGenerator<string, void>;
