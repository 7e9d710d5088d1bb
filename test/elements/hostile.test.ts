// The matrix of hostile texts: each text in each field a stranger can fill, shown through a store and through an archive
// in the page. Nothing runs, nothing is requested, nothing is there that the templates did not put there, and what was
// typed can be read.
import { expect } from 'chai';
import type { CommentRecord } from '../../src/core/index.js';
import { hostile, hostileTexts } from '../fixtures/hostile.js';
import { rootForm, send, write } from '../support/form.js';
import { adapterWith, findAll, mount, mountDiscussion, shown, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

/** As a text is shown: of a tower of marks the first eight. */
const seen = (text: string): string => text.replace(/\u0301{9,}/, '\u0301'.repeat(8));

/** What a record says, with one field hostile. */
const fields: Readonly<Record<string, (text: string) => Partial<CommentRecord>>> = {
  body: (text) => ({ body: { format: 'text', source: text } }),
  'body in Markdown': (text) => ({ body: { format: 'markdown', source: text } }),
  'body in HTML': (text) => ({ body: { format: 'html', source: text } }),
  'address in Markdown': (text) => ({
    body: { format: 'markdown', source: `a [b](${text}) <${text}> ![c](<${text}>)` },
  }),
  'address in HTML': (text) => ({
    body: { format: 'html', source: `a <a href="${text}">b</a> <a href=${text}>c</a>` },
  }),
  name: (text) => ({ author: { name: text } }),
  website: (text) => ({ author: { name: 'Ada', url: text } }),
  picture: (text) => ({ author: { name: 'Ada', avatar: text } }),
  'author id': (text) => ({ author: { name: 'Ada', id: text } }),
  reactions: (text) => ({ reactions: { [text]: { count: 1, mine: false } } }),
};

const recordsWith = (field: (text: string) => Partial<CommentRecord>): CommentRecord[] =>
  hostileTexts.map((text, index) => commentRecord(`c${index}`, { second: index, ...field(text) }));

const ELEMENTS = new Set(
  (
    'blockquote,code,del,em,hr,li,ol,pre,strong,ul,' +
    'a,br,div,p,time,button,img,span,h2,h3,bdi,section,slot,form,label,input,textarea,select,option,' +
    'afterword-discussion,afterword-comment-list,afterword-comment,afterword-reply-form'
  ).split(','),
);
const ATTRIBUTES =
  /^(aria-[a-z]+|class|id|part|exportparts|role|dir|href|rel|datetime|title|value|hidden|style|for|type|rows|maxlength|required|novalidate|autocomplete|alt|loading|referrerpolicy|src|numbered|max-depth|heading-level|discussion-id|tabindex|start)$/;

/** Whatever is in the page that no template of ours has. */
const strangers = (element: Element): string[] =>
  findAll(element, '*').flatMap((node) => [
    ...(ELEMENTS.has(node.localName) ? [] : [`<${node.localName}>`]),
    ...node
      .getAttributeNames()
      .filter((name) => !ATTRIBUTES.test(name))
      .map((name) => `<${node.localName} ${name}>`),
  ]);

/** Only what readers wrote may lead to mail. */
const badAddresses = (element: Element): string[] =>
  [...findAll<HTMLAnchorElement>(element, 'a[href]'), ...findAll<HTMLImageElement>(element, 'img')]
    .filter((node) => {
      const { protocol, username } = new URL('href' in node ? node.href : node.src);
      const allowed = node.closest('[part=body]') ? ['http:', 'https:', 'mailto:'] : ['http:', 'https:'];
      return !allowed.includes(protocol) || username !== '';
    })
    .map((node) => node.outerHTML);

const expectHarmless = (element: Discussion): void => {
  expect(strangers(element)).to.deep.equal([]);
  expect(badAddresses(element)).to.deep.equal([]);
};

describe('hostile texts', () => {
  const calls: string[] = [];
  before(() => Object.assign(globalThis, { pwn: () => calls.push('pwn') }));
  afterEach(() => expect(calls).to.deep.equal([]));

  for (const [name, field] of Object.entries(fields))
    it(`do no harm as ${name}`, async () => {
      const element = await mountDiscussion(recordsWith(field));
      expect(findAll(element, 'afterword-comment').length).to.equal(hostileTexts.length);
      // Parsers of Markdown and HTML are loaded first.
      await until(() => findAll(element, '[part=body]').some((body) => textOf(body)), 'the bodies');
      expectHarmless(element);
    });

  it('are readable as typed', async () => {
    const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();
    const element = await mountDiscussion(recordsWith(fields['body']!));
    const bodies = findAll(element, '[part=body]').map(textOf);
    // Where a line ends there is an element, and no character.
    const joined = hostileTexts.map((text) => seen(folded(text.replace(/\n/g, ''))));
    expect(bodies).to.deep.equal(joined);
    const named = await mountDiscussion(recordsWith(fields['name']!));
    expect(findAll(named, '[part=author]').map((author) => author.textContent)).to.deep.equal(
      hostileTexts.map((text) => seen(text.trim())),
    );
  });

  it('do no harm as ids, of comments, parents and discussions', async () => {
    const records = hostileTexts.flatMap((text, index) => [
      commentRecord(text, { second: index }),
      commentRecord(`reply ${index}`, { second: 1000 + index, parent: text }),
    ]);
    const element = await mountDiscussion(records);
    expect(findAll(element, 'afterword-comment').length).to.equal(2 * hostileTexts.length);
    expectHarmless(element);
    for (const id of hostile.clobbering) {
      const lonely = mount('afterword-discussion', { discussionId: id, adapter: adapterWith() });
      await shown(lonely);
      expectHarmless(lonely);
    }
  });

  it('do no harm as the article’s title', async () => {
    for (const text of hostileTexts) {
      const element = await mountDiscussion([commentRecord('a')], { heading: text });
      expect(findAll(element, 'h2 bdi')[0]?.textContent).to.equal(seen(text));
      expectHarmless(element);
      element.remove();
    }
  });

  it('do no harm in an archive that stands in the page', async () => {
    const { jsonAdapter } = await import('../../src/adapters/json.js');
    const archive = { afterword: 1, discussions: [{ id: 'd', comments: recordsWith(fields['body']!) }] };
    const script = document.createElement('script');
    script.type = 'application/json';
    script.text = JSON.stringify(archive);
    const element = mount('afterword-discussion', { discussionId: 'd' });
    element.addEventListener('afterword-connect', (event) => {
      const { archive: found } = event;
      if (found) event.connect = () => ({ adapter: jsonAdapter({ archive: found }) });
    });
    element.remove();
    element.append(script);
    document.body.append(element);
    await shown(element);
    expect(findAll(element, 'afterword-comment').length).to.equal(hostileTexts.length);
    script.remove();
    expectHarmless(element);
  });

  it('come back whole from the form they were typed into', async () => {
    const adapter = adapterWith();
    const element = await mountDiscussion([], { adapter });
    for (const [index, text] of hostileTexts.filter((one) => one.trim()).entries()) {
      write(rootForm(element), text);
      send(rootForm(element));
      await shown(element);
      const stored = await adapter.list('d');
      expect(stored.records.length, text).to.equal(index + 1);
      expect(stored.records.at(-1)!.body.source).to.equal(text.replace(/\r\n?/g, '\n'));
    }
    expectHarmless(element);
  });
});
