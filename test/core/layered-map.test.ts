// A copy of a map that has only the entries that differ: it is like any other copy, and the map below it never changes.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { LayeredMap } from '../../src/core/layered-map.js';

const entry = fc.tuple(fc.nat(150), fc.nat(9));

/** All that a map tells. */
const toldBy = (map: ReadonlyMap<number, number>): unknown => {
  const each: unknown[] = [];
  map.forEach((value, key, self) => each.push([key, value, self === map]));
  const keys = Array.from({ length: 151 }, (_, key) => [map.has(key), map.get(key)]);
  return [map.size, [...map], [...map.entries()], [...map.keys()], [...map.values()], each, keys];
};

describe('a layered map', () => {
  it('is like a copy, however many layers it has, and leaves the maps below as they are', () => {
    fc.assert(
      fc.property(fc.array(entry), fc.array(fc.array(entry, { maxLength: 60 }), { maxLength: 6 }), (first, layers) => {
        const copies: Map<number, number>[] = [new Map(first)];
        const layered: ReadonlyMap<number, number>[] = [new Map(first)];
        for (const entries of layers) {
          const copy = new Map(copies.at(-1));
          const layer = new LayeredMap(layered.at(-1)!);
          for (const [key, value] of entries) {
            copy.set(key, value);
            layer.set(key, value);
          }
          copies.push(copy);
          layered.push(layer);
        }
        expect(layered.map(toldBy)).to.deep.equal(copies.map(toldBy));
      }),
    );
  });
});
