/** The data of each event, as it arrives. Ends with the stream; throws if the stream breaks or stalls, or an event is too long. */
export declare function readEvents(body: ReadableStream<Uint8Array>, patience: number): AsyncGenerator<string, void>;
