// A chunk is loaded once, and again after a failure, from another address where the browser may remember the failure.
import { expect } from 'chai';
import { loadable } from '../../src/core/load-chunk.js';

type Module = Record<string, unknown>;

/** Loads nothing itself. Its text is that of a function that imports a file beside load-chunk.ts. */
const failing = (text: string): { load: () => Promise<Module>; calls: () => number } => {
  let calls = 0;
  const load = (): Promise<never> => {
    calls += 1;
    return Promise.reject(new TypeError('The chunk is missing.'));
  };
  return { load: Object.assign(load, { toString: () => text }), calls: () => calls };
};
const errorOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'none',
    (thrown: unknown) => thrown,
  );

describe('a chunk', () => {
  it('is loaded once for all who ask', async () => {
    let calls = 0;
    const load = loadable(() => Promise.resolve((calls += 1)));
    expect([await Promise.all([load(), load()]), await load()]).to.deep.equal([[1, 1], 1]);
  });

  it('is asked for again after a failure, which is of the network', async () => {
    for (const text of ['() => import("./url.ts").then(one => two)', 'async () => import("./url.ts")']) {
      const { load, calls } = failing(text);
      const loaded = loadable(load);
      expect(await errorOf(loaded())).to.have.property('code', 'network');
      await errorOf(Promise.all([loaded(), loaded()]));
      expect(calls(), text).to.equal(2);
    }
  });

  it('is loaded from another address after a failure, and after that from the first again', async () => {
    // All who load a file share its other address, so each case has a file of its own.
    const cases: Record<string, string[]> = {
      '() => import("./url.ts")': ['webAddress', 'linkAddress'],
      "()=>import('./visible.ts')": ['isBlank', 'withFewMarks'],
    };
    for (const [text, names] of Object.entries(cases)) {
      const { load, calls } = failing(text);
      const loaded = loadable(load);
      await errorOf(loaded());
      expect(Object.keys(await loaded()), text).to.have.members(names);
      expect(calls()).to.equal(1);
    }
    const { load, calls } = failing('() => import("./nowhere.ts")');
    const loaded = loadable(load);
    for (const expected of [1, 1, 2, 2]) {
      expect(await errorOf(loaded())).to.have.property('code', 'network');
      expect(calls()).to.equal(expected);
    }
  });

  it('is loaded from no other address where an import map has integrity values', async function () {
    if (!globalThis.document) this.skip();
    // A script that comes as HTML is there and does nothing.
    document.body.insertAdjacentHTML('beforeend', '<script type="importmap">{"integrity": {}}</script>');
    try {
      const { load, calls } = failing('() => import("./advice.ts")');
      const loaded = loadable(load);
      for (const expected of [1, 2, 3]) {
        expect(await errorOf(loaded())).to.have.property('code', 'network');
        expect(calls()).to.equal(expected);
      }
    } finally {
      document.body.querySelector('[type=importmap]')!.remove();
    }
  });

  it('may be an export of a file of a bundler', async () => {
    for (const text of [
      '()=>import("./url.ts").then(a=>a.webAddress)',
      '() => import("./url.ts").then(mod => mod.webAddress)',
    ]) {
      const { load } = failing(text);
      const loaded = loadable(load);
      await errorOf(loaded());
      expect(await loaded(), text).to.be.a('function');
    }
  });
});
