// Unpacks gzip as a stream, with the platform's DecompressionStream.
import { type Chunks, corrupt } from './source.js';

/** Exports shrink to about a tenth. A file that grows by more than this factor is an attack on memory or disk. */
const MOST_GROWTH = 250;
/** Up to this many bytes the factor is not checked, because small files may be repetitive. */
const UNSUSPICIOUS = 64 * 2 ** 20;

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** @throws AfterwordError `corrupt` if the file is cut off, damaged, or grows by too large a factor */
export async function* gunzip(packed: Chunks): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream('gzip');
  const writer = writable.getWriter();
  const reader = readable.getReader();
  let fault: { readonly cause: unknown } | undefined;
  let read = 0;
  let written = 0;

  const feed = async (): Promise<void> => {
    try {
      for await (const chunk of packed) {
        read += chunk.length;
        await writer.write(chunk);
      }
    } catch (cause) {
      fault = { cause };
      await writer.abort(cause);
      return;
    }
    await writer.close();
  };
  // An error there is thrown again when the output is read.
  const feeding = feed().catch(ignore);

  const next = async (): Promise<{ done: boolean; value?: Uint8Array | undefined }> => {
    try {
      return await reader.read();
    } catch (cause) {
      if (fault) throw fault.cause;
      throw corrupt('This gzip file is damaged or cut off.', cause);
    }
  };
  try {
    for (let part = await next(); !part.done; part = await next()) {
      if (!part.value) continue;
      written += part.value.length;
      if (written > UNSUSPICIOUS && written > read * MOST_GROWTH)
        throw corrupt(`This gzip file grows to more than ${MOST_GROWTH} times its size: that is not an export.`);
      yield part.value;
    }
    await feeding;
  } finally {
    await reader.cancel().catch(ignore);
    await writer.abort().catch(ignore);
  }
}

const ignore = (): void => {};
