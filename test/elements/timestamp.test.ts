import { expect } from 'chai';
import { ageOf } from '../../src/elements/age.js';
import { Clock } from '../../src/elements/clock.js';
import { violations } from '../support/axe.js';
import { find, mount, textOf } from '../support/mount.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('an age', () => {
  it('is told in the largest whole unit', () => {
    const age = (milliseconds: number): string => {
      const { value, unit } = ageOf(0, milliseconds);
      return `${value} ${unit}`;
    };
    expect([-HOUR, 0, 59_999].map(age)).to.deep.equal(['0 second', '0 second', '0 second']);
    expect([MINUTE, 59 * MINUTE, HOUR, 23 * HOUR, DAY, 30 * DAY]).to.satisfy((ages: number[]) =>
      expect(ages.map(age)).to.deep.equal(['1 minute', '59 minute', '1 hour', '23 hour', '1 day', '30 day']),
    );
    expect([31 * DAY, 364 * DAY, 366 * DAY, 3 * 366 * DAY].map(age)).to.deep.equal([
      '1 month',
      '11 month',
      '1 year',
      '3 year',
    ]);
  });

  it('says when it will read differently', () => {
    for (const age of [0, 1, 59_999, MINUTE, 90_000, HOUR - 1, HOUR, 25 * HOUR, 40 * DAY, 500 * DAY]) {
      const { changesIn, value, unit } = ageOf(0, age);
      const before = ageOf(0, age + changesIn - 1);
      const after = ageOf(0, age + changesIn);
      expect([before.value, before.unit], String(age)).to.deep.equal([value, unit]);
      expect([after.value, after.unit], String(age)).to.not.deep.equal([value, unit]);
    }
  });
});

describe('the clock', () => {
  it('keeps no timer where nothing will change within a day, and none where nobody is left', async () => {
    const timers = new Set<unknown>();
    const { setTimeout: set, clearTimeout: clear } = globalThis;
    globalThis.setTimeout = ((task: () => void, wait?: number) => {
      const timer = set(() => {
        timers.delete(timer);
        task();
      }, wait);
      timers.add(timer);
      return timer;
    }) as typeof set;
    globalThis.clearTimeout = (timer) => {
      timers.delete(timer);
      clear(timer);
    };
    const looked = (): Promise<void> => new Promise((resolve) => set(resolve, 20));
    try {
      const clock = new Clock(1);
      const old = { tick: () => 30 * DAY };
      const young = { tick: () => MINUTE };
      clock.add(old);
      await looked();
      expect(timers.size).to.equal(0);
      clock.add(young);
      await looked();
      expect(timers.size).to.equal(1);
      clock.delete(young);
      clock.delete(old);
      expect(timers.size).to.equal(0);
    } finally {
      Object.assign(globalThis, { setTimeout: set, clearTimeout: clear });
    }
  });

  it('shows each age anew when its time has come', async () => {
    const clock = new Clock(1);
    let ticks = 0;
    await new Promise<void>((resolve) => {
      const ticking = {
        tick: () => {
          ticks += 1;
          if (ticks === 3) {
            clock.delete(ticking);
            resolve();
          }
          return 1;
        },
      };
      clock.add(ticking);
    });
    expect(ticks).to.equal(3);
  });
});

describe('<afterword-timestamp>', () => {
  it('shows an age, and the exact date on demand', async () => {
    const element = mount('afterword-timestamp', { datetime: new Date(Date.now() - 3 * DAY).toISOString() });
    await element.updateComplete;
    const time = find<HTMLTimeElement>(element, 'time');
    expect(textOf(time)).to.equal('3 days ago');
    expect(time.title).to.include(String(new Date(Date.now() - 3 * DAY).getFullYear()));
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows what stands inside it where the date is invalid', async () => {
    const element = mount('afterword-timestamp', { datetime: 'soon', textContent: 'some day' });
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('time')).to.equal(null);
    expect(element.shadowRoot?.querySelector('slot')).not.to.equal(null);
  });

  it('goes on when it is moved', async () => {
    const element = mount('afterword-timestamp', { datetime: new Date().toISOString() });
    document.body.prepend(element);
    element.datetime = new Date(Date.now() - HOUR).toISOString();
    await element.updateComplete;
    expect(textOf(find(element, 'time'))).to.equal('1 hour ago');
  });
});
