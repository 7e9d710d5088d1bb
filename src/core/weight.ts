// How many bytes a comment takes in an answer. An answer is limited in bytes, and not only in the number of its comments: a
// hundred comments may take 10 KB or 5 MB.
import type { CommentRecord } from './records.js';

/** About how many bytes of JSON one answer may have: a page, changes, the newest comments. */
export const ANSWER_BYTES = 1024 * 1024;

/** Bytes of the field names, dates and ids of a record. */
const FRAME = 400;
/** For texts up to this length the characters are counted and not the bytes, although a character may have up to three bytes. */
const SHORT = 1000;

/** The bytes of a text in JSON (UTF-8); roughly, if it is short. */
export const textBytes = (text: string): number => {
  if (text.length <= SHORT) return text.length;
  const json = JSON.stringify(text);
  let bytes = 0;
  for (let index = 0; index < json.length; index += 1) {
    const unit = json.charCodeAt(index);
    // A surrogate pair has four bytes: each half counts two.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
};

/** The bytes of a record in JSON, roughly. */
export const recordBytes = ({ author, body, reactions }: CommentRecord): number =>
  FRAME +
  textBytes(body.source) +
  textBytes(author.name) +
  textBytes(author.url ?? '') +
  textBytes(author.avatar ?? '') +
  (reactions ? 50 * Object.keys(reactions).length : 0);

/** As many of the first items as fit into some bytes, but at least one, so that the next question can continue after it. */
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
