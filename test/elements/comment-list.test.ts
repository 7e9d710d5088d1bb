import { expect } from 'chai';
import { createDiscussion, type Adapter, type CommentRecord } from '../../src/core/index.js';
import { viewport } from '../support/commands.js';
import { adapterWith, find, findAll, findSeen, mount, mountDiscussion, shown, textOf } from '../support/mount.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

const many = (count: number) =>
  Array.from({ length: count }, (_, index) => commentRecord(`c${index}`, { second: index }));

/** A chain of replies, each to the one before. */
const chain = (length: number) =>
  Array.from({ length }, (_, index) =>
    commentRecord(`c${index}`, {
      second: index,
      parent: index ? `c${index - 1}` : null,
      author: { name: `Author ${index}` },
    }),
  );

const idsIn = (element: Element): string[] =>
  findAll(element, 'afterword-comment').map(({ id }) => id.replace('comment-', ''));

describe('<afterword-comment-list>', () => {
  it('shows a thousand comments in order, in the end', async () => {
    const element = await mountDiscussion(many(1000));
    expect(idsIn(element)).to.deep.equal(many(1000).map(({ id }) => id));
    expect(find(element, '[part=list]').ariaBusy).to.equal(null);
  });

  it('shows the first comments before it has made the last', async () => {
    const element = mount('afterword-discussion', { discussionId: 'd', adapter: adapterWith(...many(5000)) });
    let count = 0;
    while (!count) {
      await new Promise(requestAnimationFrame);
      count = findAll(element, 'afterword-comment').length;
    }
    expect(count).to.be.below(5000);
    expect(find(element, '[part=list]').ariaBusy).to.equal('true');
    await shown(element);
    expect(findAll(element, 'afterword-comment').length).to.equal(5000);
  });

  it('tells assistive technology that it is a list, and how deep each comment is', async () => {
    const element = await mountDiscussion(chain(3));
    expect(find(element, '[part=list]').role).to.equal('list');
    expect(findAll(element, 'afterword-comment').map((row) => [row.role, row.ariaLevel])).to.deep.equal([
      ['listitem', '1'],
      ['listitem', '2'],
      ['listitem', '3'],
    ]);
  });

  it('redraws one comment when one comment changes', async () => {
    const adapter = adapterWith(...many(50));
    const element = await mountDiscussion([], { adapter });
    await until(() => findAll(element, '[part=actions]').length);
    const touched = new Set<Element>();
    const observer = new MutationObserver((mutations) => {
      for (const { target } of mutations) {
        const node = target instanceof Element ? target : target.parentElement;
        const row = node?.closest('afterword-comment');
        if (row) touched.add(row);
      }
    });
    observer.observe(find(element, '[part=list]'), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await adapter.edit?.('d', 'c25', { body: { format: 'text', source: 'changed' } });
    await until(() => textOf(find(element, '#comment-c25 [part=body]')) === 'changed');
    observer.disconnect();
    expect([...touched].map(({ id }) => id)).to.deep.equal(['comment-c25']);
  });

  it('moves replies in as far as max-depth, and names the comment they answer from there on', async () => {
    const element = await mountDiscussion(chain(8), { maxDepth: 3 });
    const margins = findAll(element, 'afterword-comment').map((row) =>
      parseFloat(getComputedStyle(row).marginInlineStart),
    );
    expect(margins[1]).to.be.above(0);
    expect(margins.slice(3).map((margin) => margin - (margins[3] ?? 0))).to.deep.equal([0, 0, 0, 0, 0]);
    const links = findAll<HTMLAnchorElement>(element, '[part=parent][href]');
    expect(links.map((link) => [textOf(link), link.hash])).to.deep.equal([
      ['in reply to Author 3', '#comment-c3'],
      ['in reply to Author 4', '#comment-c4'],
      ['in reply to Author 5', '#comment-c5'],
      ['in reply to Author 6', '#comment-c6'],
    ]);
  });

  it('stays readable on a phone, however deep the thread', async () => {
    await viewport(320, 640);
    const long = {
      body: {
        format: 'text',
        source: `${'word '.repeat(40)}${'x'.repeat(300)} https://example.com/${'y'.repeat(300)}`,
      },
    } as const;
    const element = await mountDiscussion(chain(30).map((record) => ({ ...record, ...long })));
    const last = find(element, '#comment-c29');
    last.scrollIntoView();
    await until(() => find(last, '[part=body]').getBoundingClientRect().width > 180);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    await viewport(800, 600);
  });

  it('numbers its threads when asked to', async () => {
    const comments = [
      ...many(30),
      commentRecord('c0.1', { second: 40, parent: 'c0' }),
      commentRecord('p', { kind: 'ping' }),
    ];
    const element = await mountDiscussion(comments, { numbered: true });
    const numberOf = (id: string): string =>
      getComputedStyle(find(element, `#comment-${CSS.escape(id)} [part=byline]`), '::before').content;
    expect(['c0', 'c0.1', 'c1', 'c29', 'p'].map(numberOf)).to.deep.equal(['"1."', 'none', '"2."', '"30."', 'none']);
  });

  it('tells the exact date of the comment that is pointed at, or focused', async () => {
    const element = await mountDiscussion(many(2));
    await until(() => findAll(element, '[part=actions]').length === 2);
    const title = (id: string): string => find<HTMLTimeElement>(element, `#comment-${id} time`).title;
    expect([title('c0'), title('c1')]).to.deep.equal(['', '']);
    find(element, '#comment-c0 time').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    find(element, '#comment-c1 [part=permalink]').focus();
    expect([title('c0'), title('c1')].every((one) => one.includes('2024'))).to.equal(true);
  });

  it('lists pings apart, with a heading of their own', async () => {
    const element = await mountDiscussion([commentRecord('a'), commentRecord('p', { kind: 'ping' })]);
    const pings = find(element, '[part=pings]');
    expect(idsIn(pings)).to.deep.equal(['p']);
    expect(textOf(find(pings, 'h3'))).to.equal('Mentioned elsewhere');
    expect(findSeen(pings, '[value=reply]')).to.deep.equal([]);
    expect(textOf(find(element, '#heading'))).to.equal('2 responses');
  });

  it('has a button for the next page where pages have a size', async () => {
    const element = mount('afterword-discussion', { discussionId: 'd', adapter: adapterWith(...many(5)), pageSize: 2 });
    await until(() => idsIn(element).join() === 'c0,c1');
    find(element, '[part=more]').click();
    await until(() => idsIn(element).join() === 'c0,c1,c2,c3');
    find(element, '[part=more]').click();
    await until(() => idsIn(element).length === 5);
    await until(() => findSeen(element, '[part=more]').length === 0);
  });

  it('takes a comment down, or leaves its place, when it is removed elsewhere', async () => {
    const adapter = adapterWith(
      commentRecord('a'),
      commentRecord('a.1', { second: 1, parent: 'a' }),
      commentRecord('b', { second: 2 }),
    );
    const element = await mountDiscussion([], { adapter });
    await adapter.remove?.('d', 'b');
    await adapter.remove?.('d', 'a');
    await until(() => idsIn(element).join() === 'a,a.1');
    await until(() => find(element, '#comment-a').innerText.trim() === 'This response was removed.');
  });

  it('keeps ages up to date', async () => {
    const { now } = Date;
    const young = many(60).map((record): CommentRecord => ({ ...record, createdAt: new Date(now()).toISOString() }));
    const element = await mountDiscussion(young);
    const age = (id: string): string => textOf(find(element, `#comment-${id} time`));
    expect([age('c0'), age('c59')]).to.deep.equal(['now', 'now']);
    Date.now = () => now() + 3 * 60 * 60 * 1000;
    try {
      await until(() => age('c0') === '3 hours ago');
      expect(age('c59')).to.equal('3 hours ago');
    } finally {
      Date.now = now;
    }
  });

  it('tells ages by the back end’s clock, once that is known', async () => {
    for (const [minutes, before, after] of [
      [10, 'now', '5 minutes ago'],
      [-10, '15 minutes ago', '5 minutes ago'],
    ] as const) {
      const written = new Date(Date.now() + (minutes - 5) * 60_000).toISOString();
      const adapter: Adapter = {
        ...adapterWith(commentRecord('a', { createdAt: written })),
        add: async (_, { id, body }) =>
          commentRecord(id, { body, createdAt: new Date(Date.now() + minutes * 60_000).toISOString() }),
      };
      const element = await mountDiscussion([], { adapter });
      const age = (row: Element | undefined): string => textOf(row && find(row, 'time'));
      expect(age(find(element, '#comment-a'))).to.equal(before);
      await element.discussion?.post(commentDraft('hello'));
      await until(() => age(find(element, '#comment-a')) === after);
      const [first, own] = findAll(element, 'afterword-comment');
      expect([first?.id, age(own)]).to.deep.equal(['comment-a', 'now']);
      element.remove();
    }
  });

  it('finds the comment the page’s address ends with', async () => {
    history.replaceState(null, '', '#comment-c30');
    const element = await mountDiscussion(many(60));
    const row = find(element, '#comment-c30');
    await until(() => row.matches(':focus'));
    await until(() => row.getBoundingClientRect().top >= 0 && row.getBoundingClientRect().top < innerHeight);
    location.hash = '#comment-c2';
    await until(() => find(element, '#comment-c2').matches(':focus'));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('finds a ping too, and a comment among tall ones', async () => {
    const source = Array.from({ length: 30 }, () => 'A paragraph of some length, as people write them.').join('\n\n');
    const tall = many(20).map((record): CommentRecord => ({ ...record, body: { format: 'text', source } }));
    const element = await mountDiscussion([...tall, commentRecord('p', { kind: 'ping' })]);
    for (const id of ['p', 'c11']) {
      location.hash = `#comment-${id}`;
      const row = find(element, `#comment-${id}`);
      await until(() => row.matches(':focus'));
      await until(() => Math.abs(row.getBoundingClientRect().top) < innerHeight);
    }
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('works alone, with a discussion of its own', async () => {
    const discussion = createDiscussion({ adapter: adapterWith(...many(3)), id: 'd' });
    const list = mount('afterword-comment-list', { discussion });
    await discussion.load();
    await until(() => idsIn(list).length === 3);
    await discussion.post(commentDraft('hello'));
    await until(() => idsIn(list).length === 4);
    discussion.close();
  });
});
