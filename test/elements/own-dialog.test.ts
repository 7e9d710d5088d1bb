// What a reader wrote, in a dialog: the list, downloading and removing all of it, and a guest's code for another browser.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { codeOf, secretIn } from '../../src/elements/guest-code.js';
import { checkArchive, type Adapter, type CommentRecord, type GuestIdentity } from '../../src/core/index.js';
import { ar } from '../../src/locales/ar.js';
import { violations } from '../support/axe.js';
import { press, viewport } from '../support/commands.js';
import { control, rootForm } from '../support/form.js';
import { adapterWith, find, findAll, findSeen, focused, mountDiscussion, textOf } from '../support/mount.js';
import { commentDraft, commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const secret = `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll('-', '');
const keeper = (first?: string): GuestIdentity => {
  let held = first;
  return { get: () => held, set: (next) => void (held = next) };
};
const link = (element: Discussion): HTMLElement[] => findSeen(element, '[part=own-list]');
const dialogOf = (element: Discussion): HTMLElement => find(element, 'dialog[part=own]');
const items = (element: Discussion): string[] => findSeen(element, 'dialog li').map(textOf);
const open = async (element: Discussion): Promise<void> => {
  (await until(() => link(element)[0])).click();
  await until(
    () => findSeen(element, 'dialog[part=own]').length && textOf(find(element, 'dialog [role=status]')) === '',
  );
};
/** A memory adapter in which the reader wrote so many replies here, and one elsewhere. */
const written = async (count: number): Promise<Adapter> => {
  const adapter = memoryAdapter();
  await adapter.add('https://example.com/other', commentDraft('Elsewhere.'));
  for (let index = 1; index <= count; index += 1) await adapter.add('d', commentDraft(`Reply ${index}.`));
  return adapter;
};

describe('a guest’s code', () => {
  it('is a secret in groups of letters and digits, and is read however it is typed', () => {
    for (const one of [secret, 'a custom keeper’s'.replace(/\W/g, '~').padEnd(200, '!~'), '0f'.repeat(16)]) {
      const code = codeOf(one);
      expect(code).to.match(/^[0-9a-hjkmnp-tv-z]{4}(-[0-9a-hjkmnp-tv-z]{1,4})+$/);
      expect(secretIn(code)).to.equal(one);
      const typed = ` ${code.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O').replaceAll('1', 'l')}\n`;
      expect(secretIn(typed)).to.equal(one);
    }
  });

  it('is refused with any one mistake in it', () => {
    const code = codeOf(secret).replaceAll('-', '');
    const digits = '0123456789abcdefghjkmnpqrstvwxyz';
    for (let place = 0; place < code.length; place += 1)
      for (const wrong of digits.replace(code[place]!, ''))
        expect(secretIn(code.slice(0, place) + wrong + code.slice(place + 1)), `${place} ${wrong}`).to.equal(undefined);
    for (const other of ['', '-', 'u'.repeat(60), code.slice(1), code.slice(0, -1), '0'.repeat(10_000)])
      expect(secretIn(other)).to.equal(undefined);
  });
});

describe('what I wrote', () => {
  afterEach(async () => await viewport(800, 600));

  it('is offered to readers who are known to have written here', async () => {
    const theirs = await mountDiscussion([commentRecord('a'), commentRecord('b', { second: 1 })], {
      adapter: {
        ...adapterWith(),
        list: async () => ({ records: [commentRecord('a'), commentRecord('b', { second: 1 })], total: 2, version: 1 }),
      },
    });
    await until(() => findSeen(theirs, '[part=tools]').length);
    expect(link(theirs)).to.deep.equal([]);
    const { own: _, ...without } = await written(2);
    const unable = await mountDiscussion([], { adapter: without });
    expect(link(unable)).to.deep.equal([]);
    const able = await mountDiscussion([], { adapter: await written(1) });
    expect(textOf(await until(() => link(able)[0]))).to.equal('What I wrote');
    const guest = await mountDiscussion([], { adapter: { ...memoryAdapter(), identity: keeper(secret) } });
    await until(() => link(guest).length);
  });

  it('lists all of it, with links, in a dialog that gives the focus back', async () => {
    const element = await mountDiscussion([], { adapter: await written(2) });
    await open(element);
    await until(() => items(element).length === 3);
    expect(items(element).map((item) => item.split(' ').slice(0, 2).join(' '))).to.have.members([
      'Reply 1.',
      'Reply 2.',
      `Elsewhere. ${
        items(element)
          .find((item) => item.startsWith('Elsewhere'))!
          .split(' ')[1]
      }`,
    ]);
    const addresses = findAll<HTMLAnchorElement>(dialogOf(element), 'a').map((one) => one.getAttribute('href')!);
    expect(addresses.filter((one) => one.startsWith('#comment-')).length).to.equal(2);
    expect(addresses.some((one) => one.startsWith('https://example.com/other#comment-'))).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
    await press('Escape');
    await until(() => focused() === link(element)[0]);
    expect(findAll(element, 'dialog[part=own]')).to.deep.equal([]);
  });

  it('is downloaded as an archive, over all pages', async () => {
    const adapter = await written(5);
    const element = await mountDiscussion([], {
      adapter: { ...adapter, own: (query) => adapter.own!({ ...query, limit: 2 }) },
    });
    await open(element);
    let address = '';
    const clicked = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      address = this.href;
      expect(this.download).to.equal('what-i-wrote.json');
    };
    try {
      find(element, '[part=own-download]').click();
      await until(() => address);
    } finally {
      HTMLAnchorElement.prototype.click = clicked;
    }
    const archive = checkArchive(await (await fetch(address)).json());
    const texts = archive.discussions.map(({ id, comments }) => [id, comments.length] as const);
    expect(texts).to.have.deep.members([
      ['d', 5],
      ['https://example.com/other', 1],
    ]);
    // The dialog shows a page at a time.
    expect(items(element).length).to.equal(2);
  });

  it('is removed after one question, in place', async () => {
    const adapter = await written(2);
    const element = await mountDiscussion([], { adapter });
    await open(element);
    await until(() => items(element).length);
    find(element, '[part=own-remove]').click();
    await until(() => textOf(focused()) === 'Keep it');
    expect(await violations(element)).to.deep.equal([]);
    await press('Escape');
    expect(focused()).to.equal(find(element, '[part=own-remove]'));
    expect(findSeen(element, 'dialog[part=own]').length).to.equal(1);
    find(element, '[part=own-remove]').click();
    find(dialogOf(element), '[part=own-yes]').click();
    await until(() => textOf(find(dialogOf(element), '[role=status]')) === '3 replies were removed.');
    expect([items(element), textOf(focused())]).to.deep.equal([[], 'Close']);
    expect((await adapter.own!()).records).to.deep.equal([]);
    await until(() => !findAll(element, 'afterword-comment').length);
  });

  it('says what failed, and can be tried again', async () => {
    const adapter = await written(1);
    let isAway = true;
    const own: Adapter['own'] = async (query) => {
      if (isAway) throw new TypeError('no line');
      return await adapter.own!(query);
    };
    const element = await mountDiscussion([], { adapter: { ...adapter, own } });
    await open(element);
    await until(() => textOf(find(element, 'dialog [role=alert]')) !== '');
    isAway = false;
    findAll<HTMLButtonElement>(dialogOf(element), 'button')
      .find((one) => textOf(one) === 'Try again')!
      .click();
    await until(() => items(element).length === 2);
  });

  it('goes to another browser by a code', async () => {
    const other = keeper();
    const first = await mountDiscussion([], { adapter: { ...(await written(1)), identity: keeper(secret) } });
    await open(first);
    find(first, '[part=own-code]').click();
    await until(() => focused()?.id === 'own-code');
    const code = (focused() as HTMLTextAreaElement).value;
    expect(textOf(dialogOf(first))).to.include('Whoever has it can change and remove what you wrote');
    expect(await violations(first)).to.deep.equal([]);
    await press('Escape');
    first.remove();

    // A guest who is not known yet finds it in the form.
    const second = await mountDiscussion([], {
      adapter: {
        ...memoryAdapter(),
        identity: other,
      },
    });
    control(rootForm(second)).focus();
    const opener = await until(() =>
      findAll(rootForm(second), 'button').find((one) => textOf(one) === 'I wrote here in another browser'),
    );
    opener.click();
    const field = await until(() => findSeen(second, '#own-other')[0] as HTMLInputElement | undefined);
    const enter = (text: string): void => {
      field.value = text;
      find(field.closest('form')!, 'button').click();
    };
    enter(code.replace(/.$/, (last) => (last === 'z' ? 'y' : 'z')));
    expect(textOf(find(second, '#own-code-fault'))).to.equal('There is a mistake in this code.');
    expect(other.get()).to.equal(undefined);
    enter(code);
    await until(() => textOf(find(dialogOf(second), '[role=status]')) === 'This browser now has the code.');
    expect(other.get()).to.equal(secret);
    // Another code is replaced only if the reader says so twice.
    const next = 'ab'.repeat(32);
    enter(codeOf(next));
    expect(textOf(find(second, '#own-code-fault'))).to.match(/^This browser has a code already/);
    expect(other.get()).to.equal(secret);
    enter(codeOf(next));
    expect(other.get()).to.equal(next);
  });

  it('is as wide as a phone, in any direction of writing', async () => {
    await viewport(320, 640);
    const element = await mountDiscussion([], {
      adapter: { ...(await written(3)), identity: keeper(secret) },
      locale: ar,
    });
    element.dir = 'rtl';
    await open(element);
    find(element, '[part=own-code]').click();
    const { left, right } = dialogOf(element).getBoundingClientRect();
    expect(left >= 0 && right <= 320).to.equal(true);
    expect(dialogOf(element).scrollWidth <= dialogOf(element).clientWidth).to.equal(true);
    expect(textOf(find(dialogOf(element), 'h3'))).to.equal('ما كتبتُه');
    const records: readonly CommentRecord[] = (await element.discussion!.adapter.own!()).records;
    expect(items(element).length).to.equal(records.length);
  });
});
