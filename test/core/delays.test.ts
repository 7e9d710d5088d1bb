// Waiting before something is done, so that it can be undone.
import { expect } from 'chai';
import { createDelays } from '../../src/core/delays.js';
import { settled } from '../support/scripted-adapter.js';

describe('delays', () => {
  let due: Map<number, () => void>;
  let waits: number[];
  let results: string[];
  const schedule = (run: () => void, wait: number) => {
    const key = waits.push(wait);
    due.set(key, run);
    return () => void due.delete(key);
  };
  beforeEach(() => {
    due = new Map();
    waits = [];
    results = [];
  });
  const start = () => {
    const delays = createDelays(schedule);
    const wait = (key: string, milliseconds = 10): void =>
      void delays.wait(key, milliseconds).then((isDue) => results.push(`${key} ${isDue}`));
    return { delays, wait };
  };

  it('are over after their time', async () => {
    const { delays, wait } = start();
    wait('a', 10);
    wait('b', 20);
    expect([waits, delays.size]).to.deep.equal([[10, 20], 2]);
    due.get(1)!();
    await settled();
    expect([results, delays.size, [...due.keys()]]).to.deep.equal([['a true'], 1, [2]]);
  });

  it('end without an act when they are cancelled', async () => {
    const { delays, wait } = start();
    wait('a');
    expect([delays.cancel('a'), delays.cancel('a'), delays.cancel('b')]).to.deep.equal([true, false, false]);
    await settled();
    expect([results, delays.size, due.size]).to.deep.equal([['a false'], 0, 0]);
  });

  it('begin anew where the same waits again', async () => {
    const { delays, wait } = start();
    wait('a', 10);
    wait('a', 20);
    await settled();
    expect([results, delays.size, [...due.keys()]]).to.deep.equal([['a false'], 1, [2]]);
  });

  it('are over at once at a flush', async () => {
    const { delays, wait } = start();
    wait('a');
    wait('b');
    delays.flush();
    await settled();
    expect([results, delays.size, due.size]).to.deep.equal([['a true', 'b true'], 0, 0]);
  });

  it('are by a timer, which ends with them', async () => {
    const delays = createDelays();
    expect(await delays.wait('a', 1)).to.equal(true);
    const { clearTimeout: clear } = globalThis;
    let cleared = 0;
    globalThis.clearTimeout = (timer) => {
      cleared += 1;
      clear(timer);
    };
    const waiting = delays.wait('b', 60_000);
    delays.cancel('b');
    globalThis.clearTimeout = clear;
    expect([await waiting, cleared]).to.deep.equal([false, 1]);
  });
});
