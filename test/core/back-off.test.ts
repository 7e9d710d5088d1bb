// Trying again later, by a real timer. What comes of it is in outbox.test.ts and reader-session.test.ts.
import { expect } from 'chai';
import { createBackEndClock } from '../../src/core/back-end-clock.js';
import { createBackOff } from '../../src/core/back-off.js';
import { MOST_WRONG, newestTime } from '../../src/core/newest-time.js';

describe('backing off', () => {
  const { setTimeout: set, clearTimeout: clear, Math: math } = globalThis;
  const { random } = math;
  let waits: number[];
  let due: Map<unknown, () => void>;
  beforeEach(() => {
    waits = [];
    due = new Map();
    globalThis.setTimeout = ((run: () => void, wait: number) => {
      const timer = {};
      waits.push(wait);
      due.set(timer, run);
      return timer;
    }) as unknown as typeof set;
    globalThis.clearTimeout = (timer) => void due.delete(timer);
    Math.random = () => 0.5;
  });
  afterEach(() => {
    globalThis.setTimeout = set;
    globalThis.clearTimeout = clear;
    Math.random = random;
  });
  const pass = (): void => {
    const [[timer, run]] = [...due] as [[unknown, () => void]];
    due.delete(timer);
    run();
  };

  it('runs later each time, with one run waiting at most', () => {
    const backOff = createBackOff(new AbortController().signal);
    const ran: string[] = [];
    backOff.later(() => ran.push('first'));
    backOff.later(() => ran.push('never'));
    expect([waits, due.size]).to.deep.equal([[2000], 1]);
    pass();
    backOff.later(() => ran.push('second'));
    pass();
    backOff.reset();
    backOff.later(() => ran.push('third'), 2500);
    pass();
    expect(waits).to.deep.equal([2000, 4000, 2500]);
    expect(ran).to.deep.equal(['first', 'second', 'third']);
  });

  it('waits half as long again at the most, and half at the least', () => {
    for (const [chance, wait] of [
      [0, 1000],
      [1, 3000],
    ] as const) {
      Math.random = () => chance;
      createBackOff(new AbortController().signal).later(() => {});
      expect(waits.at(-1)).to.equal(wait);
    }
  });

  it('calls off what is waiting, and for good with its signal', () => {
    const closing = new AbortController();
    const backOff = createBackOff(closing.signal);
    backOff.cancel();
    backOff.later(() => expect.fail());
    backOff.cancel();
    expect(due.size).to.equal(0);
    backOff.later(() => expect.fail());
    expect(due.size).to.equal(1);
    closing.abort();
    expect(due.size).to.equal(0);
  });
});

describe('the clock of a back end', () => {
  it('is believed to be wrong by less than a day', () => {
    const clock = createBackEndClock(() => 0);
    for (const [time, now] of [
      [MOST_WRONG, 0],
      [MOST_WRONG - 1, MOST_WRONG - 1],
      [-MOST_WRONG, MOST_WRONG - 1],
      [1 - MOST_WRONG, 1 - MOST_WRONG],
      [10, 0],
      [20, 0],
      [21, 1],
      [9, -1],
    ] as const) {
      clock.dated(time, time > 0 && time < 100 ? 10 : 0, time > 0 && time < 100 ? 20 : 0);
      expect(clock.now(), `${time}`).to.equal(now);
    }
  });

  it('does not date the newest comment where that is a day ahead', () => {
    const newest = (...times: number[]): number =>
      newestTime(
        times.map((time) => ({ time })),
        1000,
      );
    expect([newest(), newest(5, 7, 6)]).to.deep.equal([0, 7]);
    expect(newest(5, 1000 + MOST_WRONG)).to.equal(5);
    expect(newest(5, 999 + MOST_WRONG)).to.equal(999 + MOST_WRONG);
  });
});
