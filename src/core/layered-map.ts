// A copy of a large map that is to differ from it in a few entries. To copy ten thousand entries for each change takes time, and so does
// the garbage that it leaves: so the copy has only its own entries, over those of the map, which must not change any more.

/** With so many own entries, all are copied: to look them up, and to copy them, stays quick. */
const MOST = 100;

/** Entries can be set, and none can be deleted. No value is `undefined`. */
export class LayeredMap<Key, Value> extends Map<Key, Value> {
  readonly #below: ReadonlyMap<Key, Value>;
  readonly #own: Map<Key, Value>;

  constructor(map: ReadonlyMap<Key, Value>) {
    super();
    const layered = map instanceof LayeredMap ? (map as LayeredMap<Key, Value>) : undefined;
    const isLow = layered && layered.#own.size < MOST;
    this.#below = isLow ? layered.#below : layered ? layered.#whole() : map;
    this.#own = new Map(isLow ? layered.#own : []);
  }

  override get size(): number {
    let { size } = this.#below;
    for (const key of this.#own.keys()) if (!this.#below.has(key)) size += 1;
    return size;
  }

  override get(key: Key): Value | undefined {
    return this.#own.get(key) ?? this.#below.get(key);
  }

  override has(key: Key): boolean {
    return this.#own.has(key) || this.#below.has(key);
  }

  override set(key: Key, value: Value): this {
    this.#own.set(key, value);
    return this;
  }

  override entries(): MapIterator<[Key, Value]> {
    return this.#whole().entries();
  }

  override keys(): MapIterator<Key> {
    return this.#whole().keys();
  }

  override values(): MapIterator<Value> {
    return this.#whole().values();
  }

  override [Symbol.iterator](): MapIterator<[Key, Value]> {
    return this.entries();
  }

  override forEach(run: (value: Value, key: Key, map: Map<Key, Value>) => void): void {
    for (const [key, value] of this.entries()) run(value, key, this);
  }

  /** Who looks at all entries takes longer than copying them does. */
  #whole(): Map<Key, Value> {
    const whole = new Map(this.#below);
    for (const [key, value] of this.#own) whole.set(key, value);
    return whole;
  }
}
