// The numbers of the moderation page: days of a span in the browser's time zone, bars that say what the table says, times, failures.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { AfterwordError, type Adapter, type Statistics, type StatisticsQuery } from '../../src/core/index.js';
import '../../src/moderation.js';
import { violations } from '../support/axe.js';
import { media, viewport } from '../support/commands.js';
import { arModeration } from '../support/locales.js';
import { find, findAll, findSeen, mount, textOf } from '../support/mount.js';
import { until } from '../support/until.js';

type Page = HTMLElementTagNameMap['afterword-moderation'];

const HOUR = 60 * 60_000;

/** So many days until 28 November 2026. */
const numbersOf = (days: number, more: Partial<Statistics> = {}): Statistics => ({
  days: Array.from({ length: days }, (_, index) => ({
    day: new Date(Date.UTC(2026, 10, 28 - days + 1 + index)).toISOString().slice(0, 10),
    approved: index % 7,
    pending: index === days - 1 ? 12 : 0,
    spam: index % 3,
    removed: index % 2,
  })),
  pending: 1234,
  reported: 2,
  heldByRule: [
    { rule: 'links', count: 8 },
    { rule: 'custom', count: 4 },
  ],
  waits: { count: 40, median: 0.5 * HOUR, ninetieth: 26.04 * HOUR },
  discussions: [
    { discussion: 'https://example.com/a', title: 'An article', count: 30 },
    { discussion: 'an id', count: 2 },
  ],
  ...more,
});

const adapterWith = (statistics: (query: StatisticsQuery) => Promise<Statistics>): Adapter => ({
  ...memoryAdapter(),
  administration: async () => ({ statistics: async (query = {}) => await statistics(query) }),
});

const open = async (adapter: Adapter, more: Partial<Page> = {}): Promise<Page> => {
  history.replaceState(null, '', '#moderation-numbers');
  const page = mount('afterword-moderation', { adapter, ...more });
  await until(() => findSeen(page, '.days, .fault button, [value=again]').length);
  return page;
};

const rows = (page: Page): string[][] =>
  findAll(page, '.days tbody tr').map((row) => [...row.children].map((cell) => textOf(cell)));
const span = (page: Page, days: number): HTMLElement => find(page, `[value=span-${days}]`);
const seen = (page: Page): string => textOf(page.shadowRoot!.querySelector('section'));

describe('the numbers of the moderation page', () => {
  afterEach(async () => {
    await viewport(800, 600);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has a row with a bar for each day, each week or each month of the span that is chosen', async () => {
    const asked: StatisticsQuery[] = [];
    const page = await open(
      adapterWith(async (query) => {
        asked.push(query);
        return numbersOf(query.days!);
      }),
    );
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    expect(asked).to.deep.equal([{ days: 30, zone: timeZone }]);
    expect(rows(page).length).to.equal(30);
    expect(rows(page)[0]).to.deep.equal(['Nov 28, 2026', '1', '12', '2', '1']);
    const widths = findAll(page, '.days tbody tr:first-child rect').map((part) => part.getAttribute('width'));
    expect(widths).to.deep.equal(['6.25%', '75%', '12.5%', '6.25%']);
    expect(find(page, '.days svg').getAttribute('aria-hidden')).to.equal('true');
    span(page, 90).click();
    await until(() => rows(page).length === 13);
    expect(rows(page)[0]![0]).to.match(/^Nov 22\s–\s28, 2026$/);
    span(page, 365).click();
    await until(() => /^Nov 1\s–\s28, 2026$/.test(rows(page)[0]![0]!));
    expect([rows(page).length, rows(page).at(-1)![0]]).to.deep.equal([13, 'Nov 29 – 30, 2025'.replace(/ – /, ' – ')]);
    expect(span(page, 365).ariaPressed).to.equal('true');
    // Whatever is chosen, all comments are there.
    const total = (column: number): number => rows(page).reduce((sum, row) => sum + Number(row[column]), 0);
    expect(total(1)).to.equal(numbersOf(365).days.reduce((sum, { approved }) => sum + approved, 0));
  });

  it('says what waits, why, for how long others waited, and what is discussed most', async () => {
    const page = await open(adapterWith(async () => numbersOf(7)));
    const figures = findAll(page, '.figures > div').map(textOf);
    expect(figures).to.deep.equal([
      'Waiting 1,234',
      'Reported 2',
      'Half approved within 30 minutes',
      'Nine of ten within 26 hours',
    ]);
    expect(seen(page)).to.include('Time until a moderator approved, of 40 comments.');
    expect(findAll(page, '.counts li').map(textOf)).to.deep.equal([
      'many links 8',
      'custom 4',
      'An article 30',
      'an id 2',
    ]);
    expect(find<HTMLAnchorElement>(page, '.counts a').href).to.equal('https://example.com/a');
    page.remove();
    const empty = await open(
      adapterWith(async () => ({ ...numbersOf(7), waits: undefined, heldByRule: [], discussions: [] }) as never),
    );
    expect(findAll(empty, '.figures > div').length).to.equal(2);
    expect(findAll(empty, 'h3').map(textOf)).to.deep.equal(['Keys']);
  });

  it('counts what the memory adapter has', async () => {
    const adapter = memoryAdapter();
    await adapter.add('d', {
      id: 'a',
      parent: null,
      author: { name: 'Ada' },
      body: { format: 'text', source: 'Hello.' },
    });
    const page = await open(adapter);
    expect(rows(page)[0]!.slice(1)).to.deep.equal(['1', '0', '0', '0']);
  });

  it('says why there are none, and tries again; and there is no such section without the ability', async () => {
    let isOff = true;
    const page = await open(
      adapterWith(async () => {
        if (isOff) throw new AfterwordError('network', 'no line');
        return numbersOf(30);
      }),
    );
    expect(textOf(findSeen(page, '.fault')[0])).to.match(/connection|network|reach/i);
    isOff = false;
    find(page, '[value=again]').click();
    await until(() => rows(page).length === 30);
    expect(findSeen(page, '.fault').map(textOf).join('')).to.equal('');
    page.remove();
    const { administration: _, ...adapter } = memoryAdapter();
    const without = mount('afterword-moderation', { adapter });
    await until(() => findSeen(without, '.feed').length);
    expect(findAll(without, 'nav a').map(textOf)).to.deep.equal(['Comments', 'Decisions']);
  });

  it('is accessible in light and dark, on a phone and from right to left', async () => {
    const adapter = adapterWith(async ({ days }) => numbersOf(days!));
    const page = await open(adapter);
    const check = async (name: string): Promise<void> => {
      expect(await violations(page), name).to.deep.equal([]);
    };
    await check('light');
    await viewport(320, 640);
    await check('phone');
    expect(page.scrollWidth).to.be.at.most(320);
    await viewport(800, 600);
    try {
      document.documentElement.style.cssText = 'background: #111; color: #eee; color-scheme: dark';
      await media({ colorScheme: 'dark' });
      await check('dark');
    } finally {
      await media({});
      document.documentElement.style.cssText = '';
    }
    page.remove();
    document.documentElement.dir = 'rtl';
    try {
      const arabic = await open(adapter, { locale: arModeration });
      expect(await violations(arabic), 'Arabic').to.deep.equal([]);
    } finally {
      document.documentElement.dir = '';
    }
  });
});
