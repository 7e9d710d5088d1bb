// The moderation page over the memory adapter: queues, decisions, undoing, selections, keys, conflicts, the log.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { AfterwordError, type Adapter, type Caller, type CommentRecord } from '../../src/core/index.js';
import type { AfterwordConnectEvent } from '../../src/elements/events.js';
import { english } from '../../src/elements/localizer.js';
import '../../src/moderation.js';
import { violations } from '../support/axe.js';
import { media, press, viewport } from '../support/commands.js';
import { arModeration } from '../support/locales.js';
import { find, findAll, findSeen, focused, mount, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Page = HTMLElementTagNameMap['afterword-moderation'];

const PAGE = 'https://example.com/article';

const waiting = (id: string, second: number, more: Partial<CommentRecord> = {}): CommentRecord =>
  commentRecord(id, { second, discussion: PAGE, status: 'pending', author: { name: `Author ${id}` }, ...more });

const adapterOf = (...comments: CommentRecord[]): Adapter =>
  memoryAdapter({
    archive: { afterword: 1, discussions: [{ id: PAGE, title: 'An article', url: PAGE, comments }] },
  });

const three = (): Adapter => adapterOf(waiting('a', 1), waiting('b', 2), waiting('c', 3));

const rows = (page: Page): HTMLElement[] => findAll(page, 'article');
const names = (page: Page): string[] => rows(page).map((row) => row.ariaLabel!.replace('Comment of Author ', ''));
const row = (page: Page, id: string): HTMLElement =>
  rows(page).find((one) => one.ariaLabel === `Comment of Author ${id}`)!;
const notice = (page: Page): string => textOf(find(page, '.notice [role=status]'));
const button = (within: Element, value: string): HTMLElement => find(within, `button[value="${value}"]`);
const link = (page: Page, name: string): HTMLElement => findAll(page, 'nav a').find((one) => textOf(one) === name)!;
const statusOf = (page: Page, id: string): string => textOf(find(row(page, id), '.status'));
const stored = async (adapter: Adapter, id: string): Promise<string | undefined> =>
  (await adapter.queue!({ queue: 'all' })).records.find((record) => record.id === id)?.status;

const open = async (adapter: Adapter, more: Partial<Page> = {}): Promise<Page> => {
  const page = mount('afterword-moderation', { adapter, ...more });
  await until(
    () => findAll(page, '.feed').length && !textOf(page.shadowRoot!.querySelector('section')).includes('Loading…'),
  );
  for (const one of rows(page).slice(0, 10)) await drawn(one);
  return page;
};

/** Waits until a row is drawn, which it is when it comes near the window. */
const drawn = async (one: HTMLElement): Promise<void> => {
  if (!one.childElementCount) one.scrollIntoView({ block: 'nearest' });
  await until(() => one.childElementCount);
};

const menu = async (page: Page, id: string, label: string): Promise<void> => {
  button(row(page, id), 'menu').click();
  (await until(() => findAll(page, '[role=menuitem]').find((item) => textOf(item) === label))).click();
};

const other: Caller = { key: 'other', moderates: true, author: { name: 'Olga' } };

describe('the moderation page', () => {
  afterEach(async () => {
    await viewport(800, 600);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows the comments that wait, the newest first, and approves one in its place', async () => {
    const adapter = three();
    const page = await open(adapter);
    expect(names(page)).to.deep.equal(['c', 'b', 'a']);
    expect(textOf(button(page, 'pending'))).to.equal('Waiting (3)');
    button(row(page, 'b'), 'approve').click();
    expect(statusOf(page, 'b')).to.equal('approved');
    await until(() => notice(page) === 'Approved: comment of Author b.');
    expect([await stored(adapter, 'b'), names(page).join()]).to.deep.equal(['approved', 'c,b,a']);
  });

  it('undoes a decision in the row, in the notice and by a key', async () => {
    const adapter = three();
    const page = await open(adapter);
    for (const [act, status] of [
      ['approve', 'approved'],
      ['spam', 'spam'],
      ['remove', 'removed'],
    ] as const)
      for (const undo of [
        async () => button(row(page, 'b'), 'undo').click(),
        async () => button(page, 'undo-last').click(),
        () => press('u'),
      ]) {
        button(row(page, 'b'), act).click();
        await until(() => findAll(row(page, 'b'), 'button[value=undo]').length);
        expect(await stored(adapter, 'b')).to.equal(status);
        await undo();
        await until(() => notice(page) === 'Undone: comment of Author b.');
        expect([await stored(adapter, 'b'), statusOf(page, 'b')]).to.deep.equal(['pending', 'waiting']);
        expect(textOf(row(page, 'b'))).to.include('This is b.');
      }
  });

  it('has queues for what was reported, is spam or was removed, and for all', async () => {
    const adapter = adapterOf(
      waiting('a', 1, { status: 'approved' }),
      waiting('b', 2, { status: 'spam' }),
      waiting('c', 3),
      waiting('d', 4, { status: 'approved', parent: 'a' }),
    );
    await adapter.report!(PAGE, 'd', { reason: 'Rude.' });
    const page = await open(adapter);
    const show = async (queue: string): Promise<string> => {
      button(page, queue).click();
      await page.updateComplete;
      await until(() => !textOf(page.shadowRoot!.querySelector('section')).includes('Loading…'));
      for (const one of rows(page)) await drawn(one);
      return names(page).join();
    };
    expect(await show('spam')).to.equal('b');
    expect(await show('all')).to.equal('d,c,b,a');
    expect(await show('reported')).to.equal('d');
    expect(textOf(row(page, 'd')))
      .to.include('Answers Author a: This is a.')
      .and.to.include('One report Rude.');
    button(row(page, 'd'), 'approve').click();
    await until(() => notice(page) === 'Approved: comment of Author d.');
    expect(await adapter.reports!(PAGE, 'd')).to.deep.equal([]);
    button(row(page, 'd'), 'undo').click();
    await until(() => textOf(row(page, 'd')).includes('Rude.'));
    button(row(page, 'd'), 'remove').click();
    await until(() => notice(page) === 'Removed: comment of Author d.');
    expect(await show('removed')).to.equal('d');
    button(row(page, 'd'), 'restore').click();
    await until(() => notice(page) === 'Restored: comment of Author d.');
    expect(await stored(adapter, 'd')).to.equal('approved');
  });

  it('is filtered by words, author, discussion and date', async () => {
    const adapter = adapterOf(waiting('a', 1), waiting('b', 2, { createdAt: '2024-06-01T12:00:00Z' }));
    await adapter.restore!({
      id: 'elsewhere',
      comments: [waiting('c', 3, { discussion: 'elsewhere', body: { format: 'text', source: 'Other words.' } })],
    });
    const page = await open(adapter);
    const filter = async (fields: Record<string, string>): Promise<string> => {
      const form = find<HTMLFormElement>(page, '.filters form');
      for (const [name, value] of Object.entries({
        words: '',
        author: '',
        discussion: '',
        from: '',
        to: '',
        ...fields,
      }))
        find<HTMLInputElement>(form, `[name=${name}]`).value = value;
      form.requestSubmit();
      await page.updateComplete;
      await until(() => !textOf(page.shadowRoot!.querySelector('section')).includes('Loading…'));
      for (const one of rows(page)) await drawn(one);
      return names(page).join();
    };
    expect(await filter({ words: 'other' })).to.equal('c');
    expect(await filter({ author: 'author B' })).to.equal('b');
    expect(await filter({ discussion: 'elsewhere' })).to.equal('c');
    expect(await filter({ from: '2024-05-15' })).to.equal('b');
    expect(await filter({ to: '2024-05-15' })).to.equal('c,a');
    expect(await filter({ words: 'nothing' })).to.equal('');
    expect(textOf(page.shadowRoot!.querySelector('section'))).to.include('There is nothing here.');
    expect(await filter({})).to.equal('b,c,a');
    await menu(page, 'c', 'Show only this discussion');
    await until(() => names(page).join() === 'c');
  });

  it('works by keyboard, but not while the focus is in a field', async () => {
    const adapter = three();
    const page = await open(adapter);
    await press('j');
    expect(focused()).to.equal(row(page, 'c'));
    await press('j');
    await press('j');
    await press('j');
    expect(focused()).to.equal(row(page, 'a'));
    await press('k');
    expect(focused()).to.equal(row(page, 'b'));
    await press('a');
    await until(() => notice(page) === 'Approved: comment of Author b.');
    expect(focused()).to.equal(row(page, 'a'));
    await press('s');
    await until(() => notice(page) === 'Marked as spam: comment of Author a.');
    await press('u');
    await until(() => notice(page) === 'Undone: comment of Author a.');
    await press('u');
    await until(() => notice(page) === 'Undone: comment of Author b.');
    await press('x');
    expect(find<HTMLInputElement>(row(page, 'a'), 'input').checked).to.equal(true);
    await press('r');
    await until(() => notice(page) === 'One comment was decided.');
    expect(await stored(adapter, 'a')).to.equal('removed');
    await press('?');
    expect(textOf(find(page, 'dialog'))).to.match(/^Keys j the next comment k .* \? this list Close$/);
    await press('Escape');
    find<HTMLDetailsElement>(page, '.filters').open = true;
    find(page, '[name=words]').focus();
    await press('s');
    expect(find<HTMLInputElement>(page, '[name=words]').value).to.equal('s');
    expect(await stored(adapter, 'c')).to.equal('pending');
  });

  it('goes on by keyboard into what is loaded later, without a comment left out', async () => {
    const adapter = adapterOf(...Array.from({ length: 120 }, (_, index) => waiting(`${index}`, index)));
    const page = await open(adapter);
    await press('j');
    for (let presses = 0; presses < 110; presses += 1) await press('a');
    await until(async () => (await adapter.queueState!()).pending === 10);
    await until(() => focused() === row(page, '9'));
    // A key for what was decided already only goes on.
    row(page, '10').focus();
    await press('s');
    expect(focused()).to.equal(row(page, '9'));
    expect((await adapter.queue!({ queue: 'spam' })).records).to.deep.equal([]);
  });

  it('decides about a selection, and undoes that at once', async () => {
    const adapter = adapterOf(...['a', 'b', 'c', 'd', 'e'].map((id, index) => waiting(id, index)));
    const page = await open(adapter);
    const box = (id: string): HTMLElement => find(row(page, id), 'input');
    box('d').click();
    box('b').dispatchEvent(new MouseEvent('click', { shiftKey: true, bubbles: true, cancelable: true }));
    const checked = (): string[] => findAll<HTMLInputElement>(page, 'article input').map((one) => `${one.checked}`);
    expect(checked()).to.deep.equal(['false', 'true', 'true', 'true', 'false']);
    await until(() => textOf(page.shadowRoot!.querySelector('section')).includes('3 selected'));
    button(page, 'selected-spam').click();
    await until(() => notice(page) === '3 comments were decided.');
    expect((await adapter.queue!({ queue: 'spam' })).records.map(({ id }) => id)).to.deep.equal(['d', 'c', 'b']);
    button(page, 'undo-last').click();
    await until(() => notice(page) === '3 decisions were undone.');
    expect((await adapter.queue!()).records.length).to.equal(5);
  });

  it('decides about all that match, after one question, and undoes that', async () => {
    const adapter = adapterOf(...Array.from({ length: 130 }, (_, index) => waiting(`${index}`, index)));
    const page = await open(adapter);
    button(page, 'all-matching').click();
    await page.updateComplete;
    button(page, 'selected-approve').click();
    await page.updateComplete;
    button(page, 'no').click();
    await page.updateComplete;
    expect((await adapter.queueState!()).pending).to.equal(130);
    button(page, 'selected-approve').click();
    await page.updateComplete;
    button(page, 'yes').click();
    await until(() => notice(page) === '130 comments were decided.');
    expect((await adapter.queue!()).records).to.deep.equal([]);
    await until(() => findSeen(page, '[value=undo-last]')[0]).then((undo) => undo.click());
    await until(() => notice(page) === '130 decisions were undone.');
    expect((await adapter.queueState!()).pending).to.equal(130);
  });

  it('tells what another moderator decided meanwhile', async () => {
    const adapter = three();
    const page = await open(adapter);
    const comments = [{ discussion: PAGE, comment: 'b', revision: 1 }];
    await adapter.decide!({ action: 'spam', comments }, { caller: other });
    button(row(page, 'b'), 'approve').click();
    await until(() => findAll(row(page, 'b'), '.fault').length);
    expect(textOf(find(row(page, 'b'), '.fault'))).to.equal(
      'Olga has decided this meanwhile: marked as spam. Your act was not done.',
    );
    expect([statusOf(page, 'b'), await stored(adapter, 'b')]).to.deep.equal(['spam', 'spam']);
    // Whoever has read that can decide again.
    button(row(page, 'b'), 'approve').click();
    await until(() => notice(page) === 'Approved: comment of Author b.');
    // And a decision that somebody has changed is not undone.
    await adapter.moderate!(PAGE, { action: 'hold', comment: 'b', revision: 3 }, { caller: other });
    await press('u');
    await until(() => notice(page).startsWith('Olga has decided this meanwhile: held.'));
    expect(await stored(adapter, 'b')).to.equal('pending');
  });

  it('takes back a decision that failed, and says why', async () => {
    const adapter = three();
    const decide = async (): Promise<never> => Promise.reject(new AfterwordError('network', 'no line'));
    const page = await open({ ...adapter, decide });
    button(row(page, 'b'), 'approve').click();
    await until(() => notice(page).startsWith('It was not done. '));
    expect(statusOf(page, 'b')).to.equal('waiting');
    expect(textOf(find(row(page, 'b'), '.fault'))).to.equal(notice(page));
    button(row(page, 'b'), 'dismiss').click();
    expect(findAll(row(page, 'b'), '.fault')).to.deep.equal([]);
    expect(focused()).to.equal(row(page, 'b'));
  });

  it('announces what comes, and shows it when it is asked to', async () => {
    const adapter = adapterOf(...Array.from({ length: 60 }, (_, index) => waiting(`${index}`, index)));
    const page = await open(adapter);
    // What comes closer by the moderator's own decisions is not new.
    findAll(page, '.bar input')[0]!.click();
    await page.updateComplete;
    button(page, 'selected-spam').click();
    await until(() => textOf(button(page, 'pending')) === 'Waiting (10)');
    document.dispatchEvent(new Event('visibilitychange'));
    await adapter.queue!();
    await page.updateComplete;
    expect(findAll(page, '[value=news]')).to.deep.equal([]);
    await adapter.restore!({ id: PAGE, comments: [waiting('d', 61), waiting('e', 62)] });
    document.dispatchEvent(new Event('visibilitychange'));
    const news = await until(() => findSeen(page, '[value=news]')[0]);
    expect([textOf(news), names(page)[0]]).to.deep.equal(['2 new comments', '59']);
    expect(textOf(button(page, 'pending'))).to.equal('Waiting (12)');
    news.click();
    await until(() => names(page).slice(0, 3).join() === 'e,d,9');
  });

  it('goes on through a filtered queue until something is found', async () => {
    const adapter = three();
    const queue: Adapter['queue'] = async (query, call) =>
      query?.author && query.cursor === undefined
        ? { records: [], details: [], cursor: 'further' }
        : await adapter.queue!({ ...query, cursor: undefined }, call);
    const page = await open({ ...adapter, queue });
    const form = find<HTMLFormElement>(page, '.filters form');
    find<HTMLInputElement>(form, '[name=author]').value = 'Author b';
    form.requestSubmit();
    await until(() => names(page).join() === 'b');
  });

  it('shows what an author has made of a comment that waits, and decides about that', async () => {
    const adapter = adapterOf(waiting('a', 1));
    const author = { key: 'author', status: 'pending' } as const;
    const draft = { parent: null, author: { name: 'Author b' } };
    await adapter.add(PAGE, { ...draft, id: 'b', body: { format: 'text', source: 'This is b.' } }, { caller: author });
    const page = await open(adapter);
    await adapter.edit!(PAGE, 'b', { body: { format: 'text', source: 'Buy this.' } }, { caller: author });
    document.dispatchEvent(new Event('visibilitychange'));
    await until(() => textOf(row(page, 'b')).includes('Buy this.'));
    expect(textOf(row(page, 'b'))).to.include('Its author has changed this comment.');
    expect(findAll(page, '[value=news]')).to.deep.equal([]);
    button(row(page, 'b'), 'spam').click();
    await until(() => notice(page) === 'Marked as spam: comment of Author b.');
    expect(await stored(adapter, 'b')).to.equal('spam');
  });

  it('edits, answers and pins a comment, and closes its discussion', async () => {
    const adapter = adapterOf(waiting('a', 1, { status: 'approved' }), waiting('b', 2));
    const page = await open(adapter, { queue: 'all' });
    const record = async (id: string): Promise<CommentRecord> =>
      (await adapter.queue!({ queue: 'all' })).records.find((one) => one.id === id)!;
    await menu(page, 'b', 'Edit');
    const field = find<HTMLTextAreaElement>(row(page, 'b'), 'textarea');
    expect([field.value, focused()]).to.deep.equal(['This is b.', field]);
    field.value = 'Without an insult.';
    await press('Control+Enter');
    await until(() => notice(page) === 'Changed: comment of Author b.');
    expect((await record('b')).body.source).to.equal('Without an insult.');
    expect(textOf(row(page, 'b'))).to.include('Without an insult.');
    await menu(page, 'a', 'Reply');
    find<HTMLTextAreaElement>(row(page, 'a'), 'textarea').value = 'Thank you.';
    find(row(page, 'a'), '.write button').click();
    await until(() => notice(page) === 'Your reply to Author a is published.');
    expect((await adapter.list(PAGE)).records.find(({ parent }) => parent === 'a')?.body.source).to.equal('Thank you.');
    await menu(page, 'a', 'Pin');
    await until(() => notice(page) === 'Pinned: comment of Author a.');
    expect((await record('a')).pinned).to.equal(true);
    await press('u');
    await until(() => notice(page) === 'Undone: comment of Author a.');
    expect((await record('a')).pinned ?? false).to.equal(false);
    await menu(page, 'a', 'Close the discussion');
    await until(() => notice(page) === 'The discussion is closed.');
    expect((await adapter.list(PAGE)).closed).to.equal(true);
    button(page, 'undo-last').click();
    await until(() => notice(page) === 'The discussion is open.');
    // A box that is left with Escape changes nothing.
    await menu(page, 'b', 'Edit');
    await press('Escape');
    expect([findAll(page, 'textarea').length, focused()]).to.deep.equal([0, row(page, 'b')]);
  });

  it('takes a reason for the log', async () => {
    const adapter = three();
    const page = await open(adapter);
    await menu(page, 'b', 'Decide with a reason');
    find<HTMLTextAreaElement>(row(page, 'b'), 'textarea').value = ' Not about the article. ';
    expect(await violations(page)).to.deep.equal([]);
    button(row(page, 'b'), 'remove').click();
    await until(() => notice(page) === 'Removed: comment of Author b.');
    const [decision] = (await adapter.decisions!()).decisions;
    expect(decision).to.include({ action: 'remove', comment: 'b', reason: 'Not about the article.' });
  });

  it('has a log of all decisions, in which each can be undone, and which can be downloaded', async () => {
    const adapter = three();
    const comments = [{ discussion: PAGE, comment: 'b', revision: 1 }];
    await adapter.decide!({ action: 'spam', comments, reason: 'An advertisement.' }, { caller: other });
    const page = await open(adapter);
    link(page, 'Decisions').click();
    const lines = (): string[] => findAll(page, '.log li').map(textOf);
    await until(() => lines().length === 1);
    expect(lines()[0]).to.match(/^Olga: marked as spam waiting → spam .* Undo https.* · b An advertisement\.$/);
    let address = '';
    const clicked = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      address = this.href;
    };
    try {
      findAll(page, 'button')
        .find((one) => textOf(one) === 'Download all decisions')!
        .click();
      await until(() => address);
    } finally {
      HTMLAnchorElement.prototype.click = clicked;
    }
    const [line = ''] = (await (await fetch(address)).text()).split('\n');
    expect(JSON.parse(line)).to.include({ action: 'spam', comment: 'b', from: 'pending', to: 'spam' });
    find(page, '.log button').click();
    await until(() => lines().length === 2);
    expect(lines()[0]).to.match(/^Somebody: decision undone spam → waiting/);
    expect(lines()[1]).to.match(/^Olga: marked as spam waiting → spam undone/);
    expect(await stored(adapter, 'b')).to.equal('pending');
    expect(await violations(page)).to.deep.equal([]);
    link(page, 'Comments').click();
    await until(() => names(page).join() === 'c,b,a');
  });

  it('has its sections in the address: a link, going back and reloading lead to them, and the queue stays as it is', async () => {
    const page = await open(three());
    const sections = (): string[] => findAll(page, 'nav a').map(textOf);
    expect(sections().slice(0, 2)).to.deep.equal(['Comments', 'Decisions']);
    await press('x');
    await until(() => textOf(page.shadowRoot!.querySelector('section')).includes('One selected'));
    link(page, 'Decisions').click();
    await until(() => findSeen(page, '.log').length);
    expect([location.hash, link(page, 'Decisions').getAttribute('aria-current')]).to.deep.equal([
      '#moderation-log',
      'page',
    ]);
    expect(findSeen(page, '.feed')).to.deep.equal([]);
    // The keys of the queue do nothing here.
    await press('x');
    history.back();
    await until(() => findSeen(page, '.feed').length);
    expect(textOf(page.shadowRoot!.querySelector('section'))).to.include('One selected');
    page.remove();
    history.replaceState(null, '', '#moderation-log');
    const again = mount('afterword-moderation', { adapter: three() });
    await until(() => findSeen(again, '.log').length);
    expect(findAll(again, '.feed')).to.deep.equal([]);
    expect(await violations(again)).to.deep.equal([]);
  });

  it('draws only what is near the window of ten thousand, and loads it in pages', async () => {
    const adapter = adapterOf(...Array.from({ length: 10_000 }, (_, index) => waiting(`${index}`, index)));
    const page = await open(adapter);
    const count = (): number => rows(page).filter((one) => one.childElementCount).length;
    expect(rows(page).length).to.equal(50);
    expect(count()).to.be.lessThan(25);
    rows(page).at(-1)!.scrollIntoView();
    await until(() => rows(page).length === 100);
    expect(count()).to.be.lessThan(50);
    expect(textOf(button(page, 'pending'))).to.match(/^Waiting \(10,000\)$/);
  });

  it('says that it is for moderators only', async () => {
    const adapter = three();
    const queue = async (): Promise<never> => Promise.reject(new AfterwordError('forbidden', 'no'));
    const page = mount('afterword-moderation', { adapter: { ...adapter, queue, queueState: queue } });
    await until(() => findSeen(page, '.fault').length);
    expect(textOf(findSeen(page, '.fault')[0])).to.equal('Only moderators can see this. Sign in as a moderator.');
  });

  it('is accessible in light and dark, on a phone and from right to left', async () => {
    const adapter = adapterOf(
      ...['a', 'b', 'c'].map((id, index) => waiting(id, index)),
      waiting('d', 4, { status: 'approved', author: { name: 'Author d', role: 'moderator' }, pinned: true }),
      waiting('e', 5, {
        parent: 'd',
        body: { format: 'markdown', source: `> quote\n\n${'**long** text '.repeat(150)}` },
      }),
      waiting('f', 6, { status: 'spam' }),
    );
    await adapter.report!(PAGE, 'd', { reason: 'Rude.' });
    const page = await open(adapter, { queue: 'all' });
    button(row(page, 'c'), 'approve').click();
    await until(() => notice(page));
    await menu(page, 'b', 'Edit');
    await until(() => findAll(row(page, 'e'), 'blockquote').length);
    const check = async (name: string): Promise<void> => {
      expect(await violations(page), name).to.deep.equal([]);
    };
    await check('light');
    await viewport(360, 640);
    await check('phone');
    expect(page.scrollWidth).to.be.at.most(360);
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
      const arabic = await open(adapter, { queue: 'all', locale: arModeration });
      button(rows(arabic)[0]!, 'approve').click();
      await until(() => notice(arabic));
      expect(textOf(find(arabic, 'h2'))).to.equal('الإشراف');
      expect(await violations(arabic), 'Arabic').to.deep.equal([]);
    } finally {
      document.documentElement.dir = '';
    }
  });

  it('changes its language, and keeps what is typed and selected', async () => {
    const page = await open(three());
    await menu(page, 'a', 'Edit');
    const text = await until(() => findAll<HTMLTextAreaElement>(page, 'article textarea')[0]);
    text.value = 'Typed.';
    text.dispatchEvent(new InputEvent('input', { bubbles: true }));
    text.focus();
    findAll(row(page, 'b'), 'input[type=checkbox]')[0]!.click();
    page.locale = arModeration;
    await until(() => textOf(find(page, 'h2')) === 'الإشراف');
    await until(
      () =>
        textOf(findAll(page, 'article')[1]).includes('ينتظر') ||
        !/Approve/.test(textOf(page.shadowRoot!.querySelector('section'))),
    );
    expect(textOf(page.shadowRoot!.querySelector('section'))).not.to.match(/Approve|Selected|Filter|Waiting/);
    expect(findAll<HTMLTextAreaElement>(page, 'article textarea').map(({ value }) => value)).to.deep.equal(['Typed.']);
    expect(focused()).to.equal(findAll(page, 'article textarea')[0]);
    expect(
      findAll<HTMLInputElement>(page, 'article input[type=checkbox]').filter(({ checked }) => checked),
    ).to.have.length(1);
  });

  it('has headings of the level that the page gives, and of the next ones', async () => {
    const levels = async (more: Partial<Page>): Promise<unknown> => {
      const page = await open(three(), more);
      const found = findAll(page, 'h1, h2, h3').map(({ ariaLevel }) => ariaLevel);
      page.remove();
      return found;
    };
    expect(await levels({})).to.deep.equal(['2', '3']);
    expect(await levels({ headingLevel: 1 })).to.deep.equal(['1', '2']);
    expect(await levels({ headingLevel: '6' as never })).to.deep.equal(['6', '6']);
  });

  it('offers languages where the page asks for it, and keeps the choice in this browser', async () => {
    const { lang, dir } = document.documentElement;
    const { title } = document;
    // Instead of the files of words, which are tested in test/e2e/languages.test.mjs.
    const answer = (event: AfterwordConnectEvent): void => {
      const locale = document.documentElement.lang === 'ar' ? arModeration : english.locale;
      event.connect = () => ({ adapter: memoryAdapter(), locale });
    };
    document.addEventListener('afterword-connect', answer);
    const choiceIn = (page: Page): HTMLSelectElement => find<HTMLSelectElement>(page, 'select[name=language]');
    try {
      expect(findAll(await open(three()), 'select[name=language]')).to.have.length(0);
      const page = await open(three(), { chooseLanguage: true });
      const choice = choiceIn(page);
      expect([choice.ariaLabel, choice.value, choice.options.length]).to.deep.equal(['Language', 'en', 24]);
      choice.focus();
      choice.value = 'ar';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
      await until(() => textOf(find(page, 'h2')) === 'الإشراف');
      expect([choiceIn(page), choice.value, focused()]).to.deep.equal([choice, 'ar', choice]);
      const { documentElement: root } = document;
      expect([root.lang, root.dir, document.title]).to.deep.equal(['ar', 'rtl', 'الإشراف']);
      expect(await violations(page)).to.deep.equal([]);
      page.remove();
      // The next visit: the server made the page in the language that the browser prefers.
      Object.assign(root, { lang, dir });
      const again = mount('afterword-moderation', { adapter: three(), chooseLanguage: true });
      await until(() => findAll(again, 'h2').some((heading) => textOf(heading) === 'الإشراف'));
      expect([root.lang, root.dir, choiceIn(again).value]).to.deep.equal(['ar', 'rtl', 'ar']);
    } finally {
      document.removeEventListener('afterword-connect', answer);
      localStorage.removeItem('afterword-moderation-language');
      Object.assign(document.documentElement, { lang, dir });
      document.title = title;
    }
  });
});
