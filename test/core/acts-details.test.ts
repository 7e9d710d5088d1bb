// What an act makes of a record, and what it leaves as it is.
import { expect } from 'chai';
import { actKey, type Act } from '../../src/core/act.js';
import { createActs, type Acts } from '../../src/core/acts.js';
import { afterAct } from '../../src/core/after-act.js';
import type { Adapter, AfterwordError } from '../../src/core/index.js';
import { PERMISSIONS } from '../../src/core/vocabulary.js';
import { commentRecord } from '../support/records.js';
import { settled } from '../support/scripted-adapter.js';

const NOW = Date.UTC(2024, 5, 1);
const a = commentRecord('a');
const edit = (format: 'text' | 'markdown', source: string): Act => ({
  type: 'edit',
  comment: 'a',
  body: { format, source },
  revision: 1,
});
const report: Act = { type: 'report', comment: 'a', reason: 'spam' };

describe('a record after an act', () => {
  it('is the same where the text and its format are', () => {
    expect(afterAct(a, edit('text', a.body.source), NOW)).to.equal(a);
    expect(afterAct(a, edit('markdown', a.body.source), NOW).body.format).to.equal('markdown');
    expect(afterAct(a, edit('text', 'Other.'), NOW).body.source).to.equal('Other.');
  });

  it('is the same after a report', () => {
    expect(afterAct(a, report, NOW)).to.equal(a);
    expect(afterAct({ ...a, status: 'removed' }, report, NOW)).to.deep.equal({ ...a, status: 'removed' });
  });
});

describe('the acts on a comment', () => {
  let signals: (AbortSignal | undefined)[];
  let changes: number;
  let acts: Acts;
  const start = (adapter: Partial<Adapter>): void => {
    [signals, changes] = [[], 0];
    acts = createActs({
      adapter,
      id: 'd',
      signal: new AbortController().signal,
      session: { current: { author: null, permissions: PERMISSIONS } },
      recordOf: (id) => (id === 'a' ? a : undefined),
      onStored: () => {},
      onChange: () => (changes += 1),
      now: () => NOW,
    });
  };
  const waits = (...call: readonly unknown[]): Promise<never> => {
    signals.push((call.at(-1) as { signal?: AbortSignal }).signal);
    return new Promise(() => {});
  };

  it('can be taken back with everything else', async () => {
    start({ report: waits });
    void acts.act(report);
    await settled();
    expect(signals[0]).to.be.instanceOf(AbortSignal);
  });

  it('are refused by name where the back end has no such', async () => {
    start({});
    const error = await acts.act(report).catch((thrown: AfterwordError) => thrown);
    expect([error?.code, error?.message]).to.deep.equal(['unsupported', 'This back end has no report.']);
    expect(changes).to.equal(0);
  });

  it('leave a record as it is where nothing is under way', () => {
    start({});
    expect(acts.patched(a)).to.equal(a);
    expect(acts.progressOf('a').size).to.equal(0);
  });

  it('show a record as it is while they only tell of it', async () => {
    start({ report: waits });
    void acts.act(report);
    await settled();
    expect(acts.patched(a)).to.equal(a);
    expect(acts.progressOf('a').get(actKey(report))?.state).to.equal('saving');
  });

  it('are forgotten only where they failed', async () => {
    start({ report: waits });
    acts.dismiss(report);
    expect(changes).to.equal(0);
    void acts.act(report);
    await settled();
    acts.dismiss(report);
    expect([changes, acts.progressOf('a').size]).to.deep.equal([1, 1]);
  });

  it('leave nothing behind on a comment when they are done', async () => {
    start({ report: async () => {} });
    const none = acts.progressOf('a');
    await acts.act(report);
    expect(acts.progressOf('a')).to.equal(none);
  });
});
