// What a designer would measure with a ruler.
import { expect } from 'chai';
import { ar } from '../../src/locales/ar.js';
import { media, viewport } from '../support/commands.js';
import { adapterWith, byAnother, find, findAll, findSeen, mount, mountDiscussion } from '../support/mount.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

const nested = [
  commentRecord('a'),
  commentRecord('b', { second: 1, parent: 'a' }),
  commentRecord('c', { second: 2 }),
  commentRecord('d', { second: 3 }),
];

const box = (element: Element): DOMRect => element.getBoundingClientRect();

/** As wide as a column of text on a desktop. */
const column = async (): Promise<HTMLElement> => {
  const element = await mountDiscussion(nested);
  element.style.cssText = 'display: block; inline-size: 684px; font-size: 18px';
  return element;
};

describe('the form', () => {
  it('has each label on one line, and no field alone in half a row', async () => {
    const element = await column();
    const form = findAll(element, 'afterword-reply-form')[0]!;
    const labels = findAll(form, '.field > label');
    expect(new Set(labels.map((label) => box(label).height)).size).to.equal(1);
    const fields = findAll(form, '.fields > .field');
    const { width } = box(findAll(form, '.fields')[0]!);
    for (const top of new Set(fields.map((field) => box(field).top))) {
      const row = fields.filter((field) => box(field).top === top);
      expect(box(row.at(-1)!).right - box(row[0]!).left).to.be.closeTo(width, 1);
    }
  });

  it('has each label on one line in a narrow column too: else the form would be higher than its place', async () => {
    const element = await column();
    for (const width of [330, 420, 500, 550, 600, 650]) {
      element.style.inlineSize = `${width}px`;
      const labels = findAll(findAll(element, 'afterword-reply-form')[0]!, '.field > label');
      expect(new Set(labels.map((label) => box(label).height)).size, `${width}`).to.equal(1);
    }
  });

  it('has its check box level with its label', async () => {
    const element = await column();
    const form = findAll(element, 'afterword-reply-form')[0]!;
    const label = findAll(form, 'label.line')[0]!;
    label.hidden = false; // shown where there is a store to remember in
    const words = document.createRange();
    words.selectNodeContents(
      [...label.childNodes].find((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())!,
    );
    const [text, check] = [words.getBoundingClientRect(), box(findAll(form, '[type=checkbox]')[0]!)];
    expect(text.top + text.height / 2).to.be.closeTo(check.top + check.height / 2, 1);
  });

  it('grows with the text to half the window at the most, so that Send stays in reach', async () => {
    await viewport(800, 600);
    const element = await column();
    const form = findAll(element, 'afterword-reply-form')[0]!;
    const body = findAll<HTMLTextAreaElement>(form, '#body')[0]!;
    body.value = 'A line.\n'.repeat(200);
    expect(box(body).height).to.be.at.most(300);
    body.style.blockSize = '2000px';
    expect(box(body).height).to.be.at.most(300);
  });

  it('has controls of at least 16 pixels, so that a phone does not zoom in on them', async () => {
    const element = await mountDiscussion(nested);
    for (const size of ['10px', '15px', '16px', '20px']) {
      element.style.fontSize = size;
      const form = findAll(element, 'afterword-reply-form')[0]!;
      const sizes = findAll(form, '[part=control]').map((one) => parseFloat(getComputedStyle(one).fontSize));
      expect(Math.min(...sizes), size).to.equal(Math.max(16, parseFloat(size)));
    }
  });
});

describe('the list', () => {
  it('keeps its distances: no reply is nearer to the next thread’s rule than a thread’s own text', async () => {
    const element = await column();
    const [, reply, third, fourth] = findAll(element, 'afterword-comment');
    const gap = (above: Element, below: Element): number =>
      box(below).top - box(findAll(above, '[part=reply]')[0]!).bottom;
    expect(gap(reply!, third!)).to.be.at.least(gap(third!, fourth!));
    expect(gap(reply!, third!)).to.be.at.least(14);
  });

  it('leaves room between the avatar and the edge of a comment that is marked', async () => {
    const element = await column();
    const comment = findAll(element, 'afterword-comment')[3]!;
    comment.tabIndex = -1;
    comment.focus();
    const { outlineOffset, boxShadow } = getComputedStyle(comment);
    expect(parseFloat(outlineOffset)).to.be.at.least(2);
    expect(boxShadow).to.include(' 4px');
    expect(box(findAll(comment, '[part=avatar]')[0]!).left).to.be.at.least(box(comment).left);
  });

  it('has the notice of new responses at the end of the line, beside names and avatars', async () => {
    const adapter = adapterWith(...nested);
    const element = mount('afterword-discussion', { discussionId: 'd', adapter });
    element.style.cssText = 'display: block; inline-size: 684px';
    await until(() => findAll(element, 'afterword-comment').length === 4);
    await adapter.add('d', commentDraft('news'), byAnother);
    await until(() => findSeen(element, '[part=news]').length);
    const news = box(find(element, '[part=news]'));
    expect(news.right).to.be.closeTo(box(element).right, 1);
    for (const part of ['avatar', 'author'])
      for (const one of findAll(element, `[part=${part}]`)) expect(box(one).right, part).to.be.below(news.left);
  });
});

describe('on a phone', () => {
  before(() => viewport(320, 640));
  after(() => viewport(800, 600));

  /** The elements that stand out of the discussion at a side. */
  const cut = (element: Element, selector: string): string[] =>
    findSeen(element, selector)
      .filter((one) => box(one).right > box(element).right + 1 || box(one).left < box(element).left - 1)
      .map((one) => one.outerHTML);

  for (const locale of [undefined, ar])
    it(`has each control in sight, and moves nothing for it${locale ? ', from right to left too' : ''}`, async () => {
      const own = async (): Promise<{ records: [] }> => ({ records: [] });
      const identity = { get: () => 'secret', set() {} };
      const element = mount('afterword-discussion', {
        discussionId: 'd',
        adapter: { ...adapterWith(...nested), own, identity },
        formats: 'text markdown',
        reactions: 'like 👍, dislike 👎, heart ❤️, laugh 😄',
        locale,
      });
      element.dir = locale ? 'rtl' : 'ltr';
      const first = await until(() => findAll(element, '#comment-a')[0]);
      // The page may be scrolled meanwhile.
      const topIn = (): number => Math.round(box(first).top - box(element).top);
      const top = topIn();
      await until(() => findSeen(element, '[part=own-list]').length);
      await until(() => findSeen(element, '#comment-a [part=menu-button]').length);
      expect(topIn()).to.equal(top);
      expect(cut(element, '[part=tools] > *, [part=actions] > *')).to.deep.equal([]);
      for (const control of findSeen(element, '[part=tools] > *'))
        expect(box(control).bottom, control.outerHTML).to.be.at.most(box(first).top);
      // The words of a button beside the others, and not lower.
      const words = document.createRange();
      words.selectNodeContents(find(first, '[part=reply]'));
      const [reply, menu] = [words.getBoundingClientRect(), box(find(first, '[part=menu-button]'))];
      expect(reply.top + reply.height / 2).to.be.closeTo(menu.top + menu.height / 2, 1);
      // All in one line, also where a reply is moved in.
      for (const row of ['#comment-a', '#comment-b']) {
        const controls = findSeen(element, `${row} [part=actions] > *`);
        expect(controls.length).to.equal(5);
        expect(new Set(controls.map((one) => Math.round(box(one).top))).size, row).to.equal(1);
      }
      const { left, right } = box(find(first, '[part=body]'));
      // The body has room for focus rings before its lines.
      expect(locale ? right - reply.right : reply.left - left).to.be.closeTo(4, 1);
      // A button alone on its line stands where lines begin.
      find(element, '[part=own-list]').click();
      const close = await until(() => findSeen(element, '[part=own-close]')[0]);
      const [dialog, button] = [box(find(element, '[part=own]')), box(close)];
      expect(locale ? dialog.right - button.right : button.left - dialog.left).to.be.closeTo(17, 2);
      close.click();
      find(element, '.search').click();
      await until(() => findSeen(element, '[part=search] button').length);
      expect(cut(element, '[part=search], [part=search] *')).to.deep.equal([]);
      find(element, '#body').focus();
      const bar = await until(() => findSeen(element, '[role=toolbar]')[0]);
      expect(cut(element, '[role=toolbar] button')).to.deep.equal([]);
      const label = find(element, 'label[for=body]');
      const isSeen = getComputedStyle(label).clipPath === 'none';
      expect(isSeen && label.scrollWidth > label.clientWidth, 'a label that is cut').to.equal(false);
      if (isSeen) expect(box(label).bottom - box(bar).bottom).to.be.closeTo(0, 16);
    });
});

describe('a text in another direction than the page', () => {
  const english = '- one\n- two\n\n1. three\n\n> four';
  const arabic = '- واحد\n- اثنان\n\n1. ثلاثة\n\n> أربعة';

  for (const [page, source, start] of [
    ['rtl', english, 'left'],
    ['rtl', arabic, 'right'],
    ['ltr', arabic, 'right'],
    ['ltr', english, 'left'],
  ] as const)
    it(`has the marks of its lists and the line of its quotes where its lines begin: ${start}, on a page that is ${page}`, async () => {
      const element = await mountDiscussion([commentRecord('a', { body: { format: 'markdown', source } })]);
      element.dir = page;
      const marked = await until(() => {
        const all = findAll(element, '[part=body] :is(ul, ol, blockquote)');
        return all.length === 3 && all;
      });
      for (const one of marked) {
        const { direction, paddingLeft, paddingRight } = getComputedStyle(one);
        expect(direction).to.equal(start === 'left' ? 'ltr' : 'rtl');
        expect(parseFloat(paddingLeft) > 0, `${one.localName} on the left`).to.equal(start === 'left');
        expect(parseFloat(paddingRight) > 0, `${one.localName} on the right`).to.equal(start === 'right');
      }
    });
});

describe('a printed discussion', () => {
  after(() => media({}));

  it('has its comments and neither buttons nor forms', async () => {
    const element = mount('afterword-discussion', { discussionId: 'd', adapter: adapterWith(...nested), pageSize: 2 });
    await until(() => findSeen(element, '[part=more]').length);
    if (!(await media({ media: 'print' })).ok) return;
    await until(() => matchMedia('print').matches);
    const controls = findAll(element, 'button, input, textarea, form, label').filter((one) => one.checkVisibility());
    expect(controls.map((one) => one.outerHTML)).to.deep.equal([]);
    const comments = findAll(element, 'afterword-comment').filter((one) => one.checkVisibility());
    expect(comments.length).to.equal(3);
  });
});
