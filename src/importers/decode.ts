// Bytes as text, strictly: what is not in the encoding it claims is refused, by its line.
import { linesIn } from './lines.js';
import { type Chunks, corrupt } from './source.js';

/** The encoding that a byte order mark tells. */
export const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
};

const decoderFor = (encoding: string): TextDecoder => {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw corrupt(`This file says that it is written in ${JSON.stringify(encoding)}, which is not known here.`, cause);
  }
};

/** Bytes that become one text. Longer ones are slow: engines keep a place of its own for each. */
const PIECE = 2 ** 15;

/** @throws AfterwordError `corrupt` */
export async function* decode(chunks: Chunks, encoding: string): AsyncGenerator<string> {
  const decoder = decoderFor(encoding);
  let lines = 1;
  const decoded = (bytes?: Uint8Array): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch (cause) {
      const readable = new TextDecoder(encoding).decode(bytes).split('\ufffd', 1)[0] ?? '';
      const name = encoding.toUpperCase();
      throw corrupt(`Line ${lines + linesIn(readable)}: this file is not ${name}, in which it should be.`, cause);
    }
  };
  for await (const chunk of chunks)
    for (let start = 0; start < chunk.length; start += PIECE) {
      const text = decoded(chunk.subarray(start, start + PIECE));
      lines += linesIn(text);
      yield text;
    }
  yield decoded();
}
