// The file that is read, and its bytes. A `File` or a `Blob` is one as it comes; in Node, `{ stream: () =>
// createReadStream(path) }`. It is read more than once, so that nothing needs to be held: what is one and the same file gives
// the same bytes each time.
import { AfterwordError } from '../core/errors.js';

/** What a `ReadableStream` is, as far as it is used: not every browser can iterate one. */
export interface ByteStream {
  getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; cancel(): Promise<void> };
}

export interface SourceFile {
  /** Its bytes, from the beginning. */
  stream(): ByteStream | AsyncIterable<Uint8Array>;
}

export type Chunks = AsyncIterable<Uint8Array>;

/** An importer's refusal: the file is broken, or of another kind. */
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
