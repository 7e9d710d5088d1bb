// Fingerprints: 64 bits that stand for a text, so that a million ids need no million strings, and so that what a record said once
// can be compared with what it says now without keeping it. Not cryptographic: two different texts of a million share one by a
// chance of 1 in 37 million, and whoever uses them says what happens then.

/** Stands between the parts of what is fingerprinted; no text holds it. */
const END = 0x10000;

export class Fingerprint {
  low = 0;
  high = 0;

  constructor() {
    this.reset();
  }

  reset(low = 0x811c9dc5, high = 0x9747b28c): this {
    this.low = low | 0;
    this.high = high | 0;
    return this;
  }

  #add(code: number): void {
    this.low = Math.imul(this.low ^ code, 0x01000193);
    this.high = Math.imul(this.high ^ (code + (this.low >>> 16)), 0x85ebca6b);
  }

  /** Goes on with some text: a text in two parts has the fingerprint of the whole. */
  text(text: string, from = 0, to = text.length): this {
    for (let at = from; at < to; at += 1) this.#add(text.charCodeAt(at));
    return this;
  }

  /** A part that is told from what follows it. */
  part(text: string): this {
    this.text(text).#add(END);
    return this;
  }

  /** As `part`, of a long text by its length, its beginning and its end. */
  sample(text: string, size = 64): this {
    if (text.length <= 2 * size) return this.part(text);
    this.text(text, 0, size).text(text, text.length - size).#add(text.length + END);
    return this;
  }

  /** In 14 letters and digits at the most. */
  toString(): string {
    return `${(this.low >>> 0).toString(36)}${(this.high >>> 0).toString(36)}`;
  }
}
