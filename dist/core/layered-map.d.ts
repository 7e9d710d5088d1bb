/** Entries can be set, and none can be deleted. No value is `undefined`. */
export declare class LayeredMap<Key, Value> extends Map<Key, Value> {
    #private;
    constructor(map: ReadonlyMap<Key, Value>);
    get size(): number;
    get(key: Key): Value | undefined;
    has(key: Key): boolean;
    set(key: Key, value: Value): this;
    entries(): MapIterator<[Key, Value]>;
    keys(): MapIterator<Key>;
    values(): MapIterator<Value>;
    [Symbol.iterator](): MapIterator<[Key, Value]>;
    forEach(run: (value: Value, key: Key, map: Map<Key, Value>) => void): void;
}
