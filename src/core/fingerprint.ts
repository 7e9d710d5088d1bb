// Fingerprints: 64 bits that stand for a text. A million ids then take no million strings, and the earlier text of a record can be
// compared with its present text without being stored. They are not cryptographic: among a million texts, two have the same
// fingerprint with a chance of 1 in 37 million. Each use says what happens then.

/** Stands between the parts of a fingerprint; no text contains it. */
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

  /** Adds a text. A text that is added in two pieces has the same fingerprint as the whole. */
  text(text: string, from = 0, to = text.length): this {
    for (let at = from; at < to; at += 1) this.#add(text.charCodeAt(at));
    return this;
  }

  /** Adds a text, and marks where it ends. */
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

  /** At most 14 letters and digits. */
  toString(): string {
    return `${(this.low >>> 0).toString(36)}${(this.high >>> 0).toString(36)}`;
  }
}
