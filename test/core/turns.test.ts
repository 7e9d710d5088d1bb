// Work on one thing is done in turn, and work on different things at the same time.
import { expect } from 'chai';
import { createTurns } from '../../src/core/turns.js';
import { settled } from '../support/scripted-adapter.js';

describe('turns', () => {
  it('come one after the other for each key, in the order in which they were asked for', async () => {
    const takeTurn = createTurns();
    const began: string[] = [];
    const ends = new Map<string, () => void>();
    const begin = async (key: string, name: string): Promise<void> => {
      ends.set(name, await takeTurn(key));
      began.push(name);
    };
    for (const name of ['a1', 'a2', 'a3']) void begin('a', name);
    void begin('b', 'b1');
    await settled();
    expect(began).to.deep.equal(['a1', 'b1']);
    ends.get('a1')!();
    await settled();
    expect(began).to.deep.equal(['a1', 'b1', 'a2']);
    // Who asks now waits for the two that asked before.
    void begin('a', 'a4');
    await settled();
    expect(began).to.deep.equal(['a1', 'b1', 'a2']);
    for (const name of ['a2', 'a3', 'a4']) {
      ends.get(name)!();
      await settled();
    }
    expect(began).to.deep.equal(['a1', 'b1', 'a2', 'a3', 'a4']);
  });
});
