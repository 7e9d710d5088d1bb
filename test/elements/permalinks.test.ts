// Links to comments: on load, on a click, by back and forward; to what is not loaded yet; and to what is not there.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import type { Adapter, CommentRecord, ListQuery } from '../../src/core/index.js';
import { find, findAll, findSeen, focused, mount, mountDiscussion, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Element = HTMLElementTagNameMap['afterword-discussion'];

const roots = (count: number): CommentRecord[] =>
  Array.from({ length: count }, (_, index) => commentRecord(`c${index + 1}`, { second: index }));

/** A discussion in pages of five, and the queries that it has asked. */
const mountPages = (comments: readonly CommentRecord[], change: Partial<Adapter> = {}) => {
  const memory = memoryAdapter({ archive: { afterword: 1, discussions: [{ id: 'd', comments }] } });
  const asked: ListQuery[] = [];
  const list: Adapter['list'] = (id, query = {}, call) => {
    asked.push(query);
    return memory.list(id, query, call);
  };
  const adapter: Adapter = { ...memory, list, ...change };
  const element = mount('afterword-discussion', { discussionId: 'd', adapter, pageSize: 5 });
  return { element, asked };
};

const idsIn = (element: Element): string =>
  findAll(element, '[part=list] afterword-comment')
    .map(({ id }) => id.replace('comment-', ''))
    .join(' ');
const notice = (element: Element): string => textOf(findAll(element, '[part=notice]')[0]);
const isAt = (id: string) => () => focused()?.id === `comment-${id}`;
const page = location.pathname + location.search;
const go = (end: string): void => history.replaceState(null, '', end || page);

describe('a link to a comment', () => {
  afterEach(() => go(''));

  it('asks for the page that the comment is on, and not for those before it', async () => {
    go('#comment-c40');
    const { element, asked } = mountPages(roots(60));
    await until(isAt('c40'));
    expect(asked.map(({ around, limit }) => [around, limit])).to.deep.equal([
      [undefined, 5],
      ['c40', 5],
    ]);
    expect(idsIn(element)).to.equal('c1 c2 c3 c4 c5 c40 c41 c42 c43 c44');
    const { top } = find(element, '#comment-c40').getBoundingClientRect();
    expect(top >= 0 && top < innerHeight, `in sight: ${top}`).to.equal(true);
  });

  it('shows where responses are missing, and loads them there', async () => {
    go('#comment-c12');
    const { element } = mountPages(roots(20));
    await until(isAt('c12'));
    const [gap, end] = await until(() => {
      const seen = findSeen(element, '[part=more]');
      return seen.length === 2 && seen;
    });
    expect([textOf(gap), textOf(end)]).to.deep.equal(['Show more responses here', 'More responses']);
    expect(gap!.parentElement!.id).to.equal('comment-c5');
    gap!.click();
    await until(isAt('c6'));
    expect(idsIn(element)).to.equal('c1 c2 c3 c4 c5 c6 c7 c8 c9 c10 c12 c13 c14 c15 c16');
    end!.click();
    await until(isAt('c17'));
    await until(() => findSeen(element, '[part=more]').length === 1);
    findSeen(element, '[part=more]')[0]!.click();
    await until(isAt('c11'));
    await until(() => !findSeen(element, '[part=more]').length);
    expect(idsIn(element).split(' ').length).to.equal(20);
  });

  it('leads there by a click, by a second click, and by back and forward', async () => {
    const { element } = mountPages(roots(30));
    await until(() => findAll(element, 'afterword-comment').length === 5);
    location.hash = '#comment-c25';
    await until(isAt('c25'));
    const link = find<HTMLAnchorElement>(element, '#comment-c2 [part=permalink]');
    link.click();
    await until(isAt('c2'));
    find(element, '#comment-c25').focus();
    link.click();
    await until(isAt('c2'));
    history.back();
    await until(isAt('c25'));
    history.forward();
    await until(isAt('c2'));
  });

  it('says so when there is no such comment, and when it cannot be loaded', async () => {
    go('#comment-nobody');
    const { element } = mountPages(roots(3));
    await until(() => /is not here/.test(notice(element)));
    expect(find(element, '[part=notice]').getAttribute('role')).to.equal('status');
    location.hash = '#comment-c2';
    await until(isAt('c2'));
    expect(notice(element)).to.equal('');
  });

  it('does the same for one that was removed, and for spam', async () => {
    const comments = [
      ...roots(3),
      commentRecord('gone', { status: 'removed' }),
      commentRecord('x', { status: 'spam' }),
    ];
    const { element } = mountPages(comments);
    for (const id of ['gone', 'x']) {
      location.hash = `#comment-${id}`;
      await until(() => /is not here/.test(notice(element)), id);
      location.hash = '';
      await until(() => notice(element) === '');
    }
  });

  it('finds a comment where the adapter cannot, page by page', async () => {
    go('#comment-c14');
    const memory = memoryAdapter({ archive: { afterword: 1, discussions: [{ id: 'd', comments: roots(20) }] } });
    const { element } = mountPages([], {
      list: (id, { order = 'oldest', limit = 5, ...query } = {}, call) =>
        memory.list(id, query.cursor ? { order, limit, cursor: query.cursor } : { order, limit }, call),
    });
    await until(isAt('c14'));
    expect(idsIn(element).split(' ').length).to.equal(15);
  });

  it('is followed in a discussion without pages, and in one that comes later', async () => {
    go('#comment-c30');
    const first = await mountDiscussion(roots(40));
    await until(isAt('c30'));
    first.discussionId = 'other';
    await until(() => /is not here/.test(notice(first)));
    first.discussionId = 'd';
    await until(isAt('c30'));
  });

  it('of another system may be in the query: it is followed once', async () => {
    go('?atk_comment=c14&atk_notify_key=k1');
    const { element } = mountPages(roots(30));
    await until(isAt('c14'));
    location.hash = '#comment-c3';
    await until(isAt('c3'));
    location.hash = '#top';
    location.hash = '#comment-c4';
    await until(isAt('c4'));
    element.remove();
    go('?replytocom=nobody#respond');
    const { element: other } = mountPages(roots(3));
    await until(() => /is not here/.test(notice(other)));
  });

  it('of another system may lead to the discussion, unless the page has such a place itself', async () => {
    const place = document.body.appendChild(document.createElement('p'));
    place.style.height = '3000px';
    go('#disqus_thread');
    const { element } = mountPages(roots(30));
    element.style.minHeight = '3000px';
    const isAbove = () => Math.abs(element.getBoundingClientRect().top) < 2;
    await until(isAbove);
    scrollTo(0, 0);
    location.hash = '#comments';
    await until(isAbove);
    place.id = 'respond';
    location.hash = '#respond';
    await until(() => Math.abs(place.getBoundingClientRect().top) < 2);
    location.hash = '#comment-c3';
    await until(isAt('c3'));
    place.remove();
    scrollTo(0, 0);
  });

  it('that is only an id leads to the comment, unless the page has such a place itself', async () => {
    const id = '5f9d1c2b3a4e5d6c7b8a9f01';
    go(`#${id}`);
    const place = document.body.appendChild(document.createElement('p'));
    place.id = 'c3';
    const { element } = mountPages([...roots(30), commentRecord(id, { second: 40 })]);
    await until(isAt(id));
    location.hash = '#c3';
    await new Promise((resolve) => setTimeout(resolve));
    location.hash = '#c5';
    await until(isAt('c5'));
    place.remove();
    // Nothing is said of a place that is of neither.
    location.hash = '#part2';
    location.hash = '#c6';
    await until(isAt('c6'));
    expect(notice(element)).to.equal('');
  });

  it('that is only an id is asked for once, where an adapter cannot find comments', async () => {
    go('#part2');
    const memory = memoryAdapter({ archive: { afterword: 1, discussions: [{ id: 'd', comments: roots(20) }] } });
    let asked = 0;
    const { element } = mountPages([], {
      list: (id, { order = 'oldest', limit = 5, ...query } = {}, call) => {
        asked += 1;
        return memory.list(id, query.cursor ? { order, limit, cursor: query.cursor } : { order, limit }, call);
      },
    });
    await until(() => asked === 2);
    location.hash = '#comment-c14';
    await until(isAt('c14'));
    expect([idsIn(element).split(' ').length, notice(element)]).to.deep.equal([15, '']);
  });
});
