import { expect } from 'chai';
import { AfterwordError, buildThread, type CommentNode, type CommentRecord } from '../../src/core/index.js';
import type { CommentView } from '../../src/elements/comment-view.js';
import { Localizer } from '../../src/elements/localizer.js';
import { en } from '../../src/locales/en.js';
import { find, findAll, findSeen, mount, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

const view: CommentView = { localizer: new Localizer(en), maxDepth: 4 };

const nodeOf = (more: Partial<CommentRecord> = {}): CommentNode => {
  const [node] = buildThread([commentRecord('a', more)]).nodes;
  if (!node) throw new Error('It is not shown.');
  return node;
};

const mountComment = (more: Partial<CommentRecord> = {}, state: Partial<CommentNode> = {}) => {
  const element = mount('afterword-comment');
  element.show({ ...nodeOf(more), ...state }, view);
  return element;
};

describe('<afterword-comment>', () => {
  it('names its author, with or without a website', () => {
    const linked = find<HTMLAnchorElement>(
      mountComment({ author: { name: 'Ada', url: 'https://example.com/ada' } }),
      '[part=author]',
    );
    expect([textOf(linked), linked.href, linked.rel]).to.deep.equal([
      'Ada',
      'https://example.com/ada',
      'ugc nofollow noopener',
    ]);
    const bare = find<HTMLAnchorElement>(mountComment({ author: { name: 'Ben' } }), '[part=author]');
    expect([textOf(bare), bare.hasAttribute('href')]).to.deep.equal(['Ben', false]);
  });

  it('calls an author without a name anonymous', () => {
    for (const name of ['', '  '])
      expect(textOf(find(mountComment({ author: { name } }), '[part=author]'))).to.equal('Anonymous');
  });

  it('does not link an invalid website', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', '//example.com', 'https://u:p@example.com', ''])
      expect(find(mountComment({ author: { name: 'x', url } }), '[part=author]').hasAttribute('href'), url).to.equal(
        false,
      );
  });

  it('shows a body anew of which only the format changed', async () => {
    const source = 'a *b*';
    const element = mountComment({ body: { format: 'text', source } });
    expect(find(element, '[part=body]').textContent).to.equal('a *b*');
    element.show(nodeOf({ body: { format: 'markdown', source }, revision: 2 }), view);
    await until(() => find(element, '[part=body]').textContent === 'a b');
    expect(textOf(find(element, 'em'))).to.equal('b');
  });

  it('draws initials where there is no picture', () => {
    const initials = (name: string): string =>
      textOf(find(mountComment({ author: { name } }), '[part=avatar]')).replaceAll('\u200c', '');
    expect(['Ada Lovelace', 'ben', 'María de la Cruz', '李雷', '“Q” R', 'é', '🙂', ''].map(initials)).to.deep.equal([
      'AL',
      'B',
      'MC',
      '李',
      'QR',
      'É',
      '',
      'A',
    ]);
  });

  it('shows a picture from the web, and asks for no other', () => {
    const picture = find<HTMLImageElement>(
      mountComment({ author: { name: 'x', avatar: 'https://example.invalid/a.png' } }),
      'img',
    );
    expect([picture.alt, picture.loading, picture.referrerPolicy]).to.deep.equal(['', 'lazy', 'no-referrer']);
    expect(findAll(mountComment({ author: { name: 'x', avatar: 'javascript:1' } }), 'img')).to.deep.equal([]);
  });

  it('shows its age', () => {
    const element = mountComment({ createdAt: '2020-05-01T09:30:00Z' });
    const time = find<HTMLTimeElement>(element, 'time');
    expect([time.dateTime, time.title]).to.deep.equal(['2020-05-01T09:30:00Z', '']);
    expect(textOf(time)).to.match(/^\d+ years ago$/);
  });

  it('can be linked to', () => {
    const element = mountComment({ id: 'a b/ü?' });
    expect(find<HTMLAnchorElement>(element, '[part=permalink]').getAttribute('href')).to.equal(
      '#comment-a%20b%2F%C3%BC%3F',
    );
  });

  it('keeps paragraphs, line ends and quotes, and makes links of addresses', async () => {
    const source = '“One”\ntwo https://example.com/x.\n\nThree <b>&amp;</b>';
    const body = find(mountComment({ body: { format: 'text', source } }), '[part=body]');
    await until(() => body.querySelector('a'), 'a link');
    expect(body.innerHTML.replace(/<!--.*?-->/g, '')).to.equal(
      '<p>“One”<br>two <a href="https://example.com/x" rel="ugc nofollow noopener">https://example.com/x</a>.</p>' +
        '<p>Three &lt;b&gt;&amp;amp;&lt;/b&gt;</p>',
    );
  });

  it('leaves the nodes of an unchanged text alone when it is redrawn', () => {
    const element = mountComment();
    const paragraph = find(element, '[part=body] p');
    element.show(nodeOf({ revision: 2 }), view);
    expect(find(element, '[part=body] p')).to.equal(paragraph);
    element.show(nodeOf({ revision: 3, body: { format: 'text', source: 'other' } }), view);
    expect(textOf(find(element, '[part=body]'))).to.equal('other');
  });

  it('says what became of it', () => {
    const note = (element: Element): string => textOf(find(element, '[part=note]'));
    expect(note(mountComment({ status: 'pending' }))).to.equal(
      'Waiting for approval; only its author and moderators can see it.',
    );
    expect(note(mountComment({}, { delivery: { state: 'sending' } }))).to.equal('Sending…');
    const error = new AfterwordError('quota', 'full');
    const failed = mountComment({}, { delivery: { state: 'failed', error } });
    expect(note(failed)).to.equal('Not sent. It cannot be kept: storage is full, or not allowed.');
    expect(findSeen(failed, 'button').map(textOf)).to.deep.equal(['Try again', 'Change']);
    const tombstone = mountComment();
    tombstone.show({ ...nodeOf(), record: { ...nodeOf().record, status: 'removed' } }, view);
    expect(tombstone.innerText.trim()).to.equal('This response was removed.');
  });

  it('marks the author of the article, moderators, pins and edits', () => {
    const marks = (more: Partial<CommentRecord>): string[] =>
      findAll(mountComment(more), '[part=badge], [part=byline] .muted').map(textOf);
    expect(marks({})).to.deep.equal([]);
    expect(marks({ author: { name: 'x', role: 'author' }, pinned: true })).to.deep.equal(['Author', 'Pinned']);
    expect(marks({ author: { name: 'x', role: 'moderator' }, editedAt: '2024-06-01T00:00:00Z' })).to.deep.equal([
      'Moderator',
      'edited 2 years ago',
    ]);
  });

  it('tells which of its buttons was pressed', () => {
    const element = mountComment();
    const pressed: string[] = [];
    element.addEventListener('afterword-action', ({ action, node }) => pressed.push(`${action} ${node.record.id}`));
    find(element, '[value=reply]').click();
    expect(pressed).to.deep.equal(['reply a']);
  });

  it('names whom the reply button answers', () => {
    expect(find(mountComment({ author: { name: 'Ada' } }), '[value=reply]').ariaLabel).to.equal('Reply to Ada');
  });
});
