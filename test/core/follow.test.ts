import { expect } from 'chai';
import { follow } from '../../src/core/follow.js';
import { type Changes } from '../../src/core/index.js';
import { commentRecord } from '../support/records.js';
import { settled } from '../support/scripted-adapter.js';

describe('following', () => {
  const changes = (version: number): Changes => ({ records: [commentRecord(`v${version}`)], version, total: version });

  it('asks at once, then at each nudge, always from the last version seen', async () => {
    const log: string[] = [];
    let version = 5;
    const following = follow({
      since: 3,
      ask: async (since) => {
        log.push(`asked since ${since}`);
        return since === version ? { records: [], version, total: 0 } : changes(version);
      },
      onChange: ({ version: to }) => log.push(`changed to ${to}`),
    });
    await settled();
    following.nudge();
    await settled();
    version = 6;
    following.nudge();
    await settled();
    following.stop();
    expect(log).to.deep.equal(['asked since 3', 'changed to 5', 'asked since 5', 'asked since 5', 'changed to 6']);
  });

  it('makes one question of many nudges, and asks once more for those that came meanwhile', async () => {
    let asked = 0;
    const following = follow({ since: 0, ask: async () => changes((asked += 1)), onChange: () => {} });
    for (let i = 0; i < 100; i += 1) following.nudge();
    await settled();
    following.stop();
    expect(asked).to.equal(2);
  });

  it('asks from the same version again after a question failed', async () => {
    const asked: number[] = [];
    const following = follow({
      since: 1,
      ask: async (since) => {
        asked.push(since);
        if (asked.length === 1) throw new Error('no line');
        return changes(2);
      },
      onChange: () => {},
    });
    await settled();
    following.nudge();
    await settled();
    following.stop();
    expect(asked).to.deep.equal([1, 1]);
  });

  it('reports what brings records or another version, and nothing else', async () => {
    const answers: Changes[] = [
      { records: [], version: 1, total: 0 },
      { records: [commentRecord('a')], version: 1, total: 1 },
      { records: [], version: 2, total: 1 },
    ];
    const seen: Changes[] = [];
    const following = follow({
      since: 1,
      ask: async () => answers.shift()!,
      onChange: (changed) => seen.push(changed),
    });
    await settled();
    for (let turn = 0; turn < 2; turn += 1) {
      following.nudge();
      await settled();
    }
    following.stop();
    expect(seen.map(({ records, version }) => [records.length, version])).to.deep.equal([
      [1, 1],
      [0, 2],
    ]);
  });

  it('asks once at first, and takes the question back when it is stopped', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const following = follow({
      since: 0,
      ask: (_, { signal }) => {
        signals.push(signal);
        return new Promise(() => {});
      },
      onChange: () => {},
    });
    await settled();
    expect(signals.map((signal) => signal?.aborted)).to.deep.equal([false]);
    following.stop();
    expect(signals[0]?.aborted).to.equal(true);
  });

  it('reports nothing once it was stopped, even what was asked before', async () => {
    const seen: number[] = [];
    const following = follow({ since: 0, ask: async () => changes(1), onChange: ({ version }) => seen.push(version) });
    following.stop();
    await settled();
    expect(seen).to.deep.equal([]);
  });
});
