// The numbers for moderators: when days begin in a time zone, and how long comments waited.
import { expect } from 'chai';
import type { AfterwordError } from '../../src/core/index.js';
import { localDays } from '../../src/core/local-days.js';
import { MOST_DAYS, type StatisticsQuery, waitsOf } from '../../src/core/statistics.js';

const NOW = Date.UTC(2026, 2, 30, 12);
const HOUR = 60 * 60_000;

describe('the days of a time zone', () => {
  const lengths = (now: number, zone: string, days: number): string[] =>
    localDays(now, { zone, days }).map(({ day, start, end }) => `${day} ${(end - start) / HOUR}`);

  it('begin when they do there, also where clocks are changed at midnight', () => {
    // The clocks of Berlin went forward on 29 March 2026, and back on 25 October 2026.
    expect(lengths(NOW, 'Europe/Berlin', 3)).to.deep.equal(['2026-03-28 24', '2026-03-29 23', '2026-03-30 24']);
    expect(lengths(Date.UTC(2026, 9, 26, 12), 'Europe/Berlin', 2)).to.deep.equal(['2026-10-25 25', '2026-10-26 24']);
    // Those of Beirut went forward at midnight of that day, those of São Paulo back at midnight of 18 February 2018.
    expect(lengths(NOW, 'Asia/Beirut', 3)).to.deep.equal(['2026-03-28 24', '2026-03-29 23', '2026-03-30 24']);
    expect(lengths(Date.UTC(2018, 1, 19, 12), 'America/Sao_Paulo', 3)).to.deep.equal([
      '2018-02-17 25',
      '2018-02-18 24',
      '2018-02-19 24',
    ]);
    expect(lengths(Date.UTC(2026, 0, 1, 2), 'America/New_York', 1)).to.deep.equal(['2025-12-31 24']);
    expect(lengths(Date.UTC(2026, 0, 1, 20), 'Pacific/Auckland', 1)).to.deep.equal(['2026-01-02 24']);
    const [today] = localDays(NOW + 123, { zone: 'Asia/Kathmandu', days: 1 });
    expect(new Date(today!.start).toISOString()).to.equal('2026-03-29T18:15:00.000Z');
  });

  it('are those of UTC until today, thirty of them, unless others are asked for', () => {
    const days = localDays(NOW);
    expect([days.length, days[0]?.day, days.at(-1)?.day]).to.deep.equal([30, '2026-03-01', '2026-03-30']);
    expect(days.at(-1)?.start).to.equal(Date.UTC(2026, 2, 30));
    for (const [index, { end }] of days.entries())
      expect(end).to.equal(days[index + 1]?.start ?? Date.UTC(2026, 2, 31));
    expect(localDays(NOW, { days: 1 }).length).to.equal(1);
    expect(localDays(NOW, { days: MOST_DAYS }).length).to.equal(MOST_DAYS);
  });

  it('are refused where their number or their zone is invalid', () => {
    const refusal = (query: StatisticsQuery): unknown => {
      try {
        return localDays(NOW, query);
      } catch (error) {
        const { code, message } = error as AfterwordError;
        return `${code}: ${message}`;
      }
    };
    for (const days of [0, -1, MOST_DAYS + 1, 1.5, Number.NaN])
      expect(refusal({ days })).to.equal('invalid: The numbers are of 1 to 366 days.');
    expect(refusal({ zone: 'Nowhere' })).to.equal('invalid: A time zone has a name such as Europe/Berlin.');
  });
});

describe('how long comments waited', () => {
  it('is told by the middle one, and by what nine of ten did not exceed', () => {
    expect(waitsOf([])).to.equal(undefined);
    expect(waitsOf([7])).to.deep.equal({ count: 1, median: 7, ninetieth: 7 });
    const times = [100, 20, 30, 40, 50, 60, 70, 80, 90, 10];
    expect(waitsOf(times)).to.deep.equal({ count: 10, median: 50, ninetieth: 90 });
    expect(times[0]).to.equal(100);
    expect(waitsOf([3, 1, 2])).to.deep.equal({ count: 3, median: 2, ninetieth: 3 });
  });
});
