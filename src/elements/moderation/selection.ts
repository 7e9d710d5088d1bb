// Which comments are selected: some of those that are shown, or all that match, also those that are not shown.

export class Selection {
  readonly #keys = new Set<string>();
  #isAll = false;
  /** Where a range begins. */
  #last: string | undefined;

  get keys(): readonly string[] {
    return [...this.#keys];
  }

  get size(): number {
    return this.#keys.size;
  }

  /** Whether all that match are selected. */
  get isAll(): boolean {
    return this.#isAll;
  }

  set isAll(isAll: boolean) {
    this.#isAll = isAll;
  }

  has(key: string): boolean {
    return this.#isAll || this.#keys.has(key);
  }

  /**
   * @param shown all keys that are shown, in their order
   * @param isRange whether all between this and the last one are set too
   */
  set(key: string, isOn: boolean, shown: readonly string[] = [], isRange = false): void {
    const [from, to] = [shown.indexOf(this.#last ?? key), shown.indexOf(key)];
    const keys = isRange && from >= 0 ? shown.slice(Math.min(from, to), Math.max(from, to) + 1) : [key];
    this.#isAll = false;
    for (const one of keys)
      if (isOn) this.#keys.add(one);
      else this.#keys.delete(one);
    this.#last = key;
  }

  /** Selects exactly these. */
  setAll(keys: readonly string[]): void {
    this.clear();
    for (const key of keys) this.#keys.add(key);
  }

  clear(): void {
    this.#keys.clear();
    this.#isAll = false;
    this.#last = undefined;
  }
}
