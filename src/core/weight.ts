// How much of an answer a comment is. An answer that holds many is bounded by this too, and not by their number alone: a
// hundred comments may be 10 KB or 5 MB.
import type { CommentRecord } from './records.js';

/** What one answer may hold: a page, changes, the newest. About the bytes of its JSON. */
export const ANSWER_BYTES = 1024 * 1024;

/** Names of fields, dates, ids. */
const FRAME = 400;
/** Shorter texts count by their characters, which may have up to three bytes each. */
const SHORT = 1000;

/** Bytes that a text has in JSON (UTF-8); of a short one roughly. */
export const textBytes = (text: string): number => {
  if (text.length <= SHORT) return text.length;
  const json = JSON.stringify(text);
  let bytes = 0;
  for (let index = 0; index < json.length; index += 1) {
    const unit = json.charCodeAt(index);
    // Each half of a surrogate pair counts half of the four bytes that both take.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
};

/** Bytes that a record has in JSON, roughly. */
export const recordBytes = ({ author, body, reactions }: CommentRecord): number =>
  FRAME +
  textBytes(body.source) +
  textBytes(author.name) +
  textBytes(author.url ?? '') +
  textBytes(author.avatar ?? '') +
  (reactions ? 50 * Object.keys(reactions).length : 0);

/** The first of these that fit into so many bytes, and always one, so that whoever asks again gets on. */
export const firstWithin = <Item>(items: readonly Item[], bytesOf: (item: Item) => number, most: number): Item[] => {
  let bytes = 0;
  let count = 0;
  for (const item of items) {
    bytes += bytesOf(item);
    if (count > 0 && bytes > most) break;
    count += 1;
  }
  return items.slice(0, count);
};
