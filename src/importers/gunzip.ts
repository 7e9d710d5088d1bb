// Unpacks gzip as it comes, by the platform's DecompressionStream.
import { type Chunks, corrupt } from './source.js';

/** What exports shrink to is a tenth or so; a file that grows more than this is made to fill a memory or a disk. */
const MOST_GROWTH = 250;
/** Bytes that are not looked at so narrowly: small files may well repeat themselves. */
const UNSUSPICIOUS = 64 * 2 ** 20;

export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** @throws AfterwordError `corrupt` when the file is cut off, damaged, or grows beyond all measure */
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
  // What goes wrong there is met again by whoever reads.
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
        throw corrupt(`This gzip file grows to more than ${MOST_GROWTH} times its size: that is no export.`);
      yield part.value;
    }
    await feeding;
  } finally {
    await reader.cancel().catch(ignore);
    await writer.abort().catch(ignore);
  }
}

const ignore = (): void => {};
