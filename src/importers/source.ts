// A source file and its bytes: a `File` or a `Blob`, or in Node `{ stream: () => createReadStream(path) }`. It is read more than once, so
// that it need not be held in memory; it must give the same bytes each time.
import { AfterwordError } from '../core/errors.js';

/** The part of a `ReadableStream` that is used: not every browser can iterate over one. */
export interface ByteStream {
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; cancel(): Promise<void> };
}

export interface SourceFile {
  /** Its bytes, from the beginning. */
  stream(): ByteStream | AsyncIterable<Uint8Array>;
}

export type Chunks = AsyncIterable<Uint8Array>;

/** The error for a file that is broken or not of the expected format. */
export const corrupt = (message: string, cause?: unknown): AfterwordError =>
  new AfterwordError('corrupt', message, cause === undefined ? {} : { cause });

export async function* chunksOf(file: SourceFile): AsyncGenerator<Uint8Array> {
  const stream = file.stream();
  if (!('getReader' in stream)) {
    yield* stream;
    return;
  }
  const reader = stream.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) if (next.value) yield next.value;
  } finally {
    await reader.cancel();
  }
}
