// Decodes bytes as text. Bytes that are invalid in the file's encoding are replaced and reported with their line. If there are many of
// them, the file is in another encoding, and it is refused with a message that says so.
import { linesIn } from './lines.js';
import { type Chunks, corrupt } from './source.js';

/** The encoding that a byte order mark tells, or the zeros between the first characters. */
export const encodingOf = ([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || (first === 0 && second) ? 'utf-16be' : 'utf-8';
};

const decoderFor = (encoding: string): TextDecoder => {
  try {
    return new TextDecoder(encoding);
  } catch (cause) {
    throw corrupt(
      `This file says that it is written in ${JSON.stringify(encoding)}, which is not known here: convert it to UTF-8.`,
      cause,
    );
  }
};

/** Bytes that become one text. Longer ones are slow: engines keep a place of its own for each. */
const PIECE = 2 ** 15;

/** So many ill-formed characters are replaced in any file; more only where there are few of them. */
const FEW = 20;
/** Bytes for each further one. */
const RARE = 5000;

const REPLACED = '\ufffd';

const countIn = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf(REPLACED); at >= 0; at = text.indexOf(REPLACED, at + 1)) count += 1;
  return count;
};

/** The bytes of a replacement character that is in the file itself. */
const WRITTEN: Readonly<Record<string, readonly number[]>> = {
  'utf-8': [0xef, 0xbf, 0xbd],
  'utf-16le': [0xfd, 0xff],
  'utf-16be': [0xff, 0xfd],
};

/** Counts the replacement characters in the bytes themselves, which may come in any pieces. */
class Written {
  readonly #pattern: readonly number[];
  #matched = 0;

  constructor(encoding: string) {
    this.#pattern = WRITTEN[encoding.toLowerCase().replace(/^utf8$/, 'utf-8')] ?? [];
  }

  count(bytes: Uint8Array): number {
    const pattern = this.#pattern;
    if (!pattern.length) return 0;
    let count = 0;
    for (const byte of bytes) {
      if (byte === pattern[this.#matched]) this.#matched += 1;
      else this.#matched = byte === pattern[0] ? 1 : 0;
      if (this.#matched < pattern.length) continue;
      count += 1;
      this.#matched = 0;
    }
    return count;
  }
}

export type OnReplaced = (count: number, line: number) => void;

/**
 * @param onReplaced is told of ill-formed characters, and of the line of the first
 * @throws AfterwordError `corrupt`
 */
export async function* decode(chunks: Chunks, encoding: string, onReplaced: OnReplaced): AsyncGenerator<string> {
  const decoder = decoderFor(encoding);
  const written = new Written(encoding);
  let lines = 1;
  let bytesRead = 0;
  let replaced = 0;
  /** Replacement characters that were found in the bytes, less those in the text. */
  let owed = 0;
  const decoded = (bytes?: Uint8Array): string => {
    const text = decoder.decode(bytes, { stream: bytes !== undefined });
    bytesRead += bytes?.length ?? 0;
    owed += bytes ? written.count(bytes) : 0;
    const found = countIn(text);
    const count = Math.max(0, found - owed);
    owed = Math.max(0, owed - found);
    if (count) {
      replaced += count;
      const line = lines + linesIn(text.slice(0, text.indexOf(REPLACED)));
      const name = encoding.toUpperCase();
      if (replaced > FEW && replaced > bytesRead / RARE)
        throw corrupt(
          `Line ${line}: this file is not ${name}, in which it should be. Convert it (iconv -f windows-1252 -t utf-8 FILE, ` +
            'if it was written in Western Europe), or begin it with <?xml version="1.0" encoding="…"?> if it is XML.',
        );
      onReplaced(count, line);
    }
    lines += linesIn(text);
    return text;
  };
  for await (const chunk of chunks)
    for (let start = 0; start < chunk.length; start += PIECE) yield decoded(chunk.subarray(start, start + PIECE));
  yield decoded();
}
