// What a reader can do with a comment: react, edit, remove, report; as they meet it, by buttons, keys and words.
import { expect } from 'chai';
import { memoryAdapter } from '../../src/adapters/memory.js';
import { type Adapter, AfterwordError, type CommentRecord, type Permission } from '../../src/core/index.js';
import { ar } from '../../src/locales/ar.js';
import { violations } from '../support/axe.js';
import { press, viewport } from '../support/commands.js';
import { button, choose, items, labels, noteOf, openMenu, part, row } from '../support/comment-menu.js';
import { control, send, write } from '../support/form.js';
import { adapterWith, find, findAll, findSeen, focused, keptText, mountDiscussion, textOf } from '../support/mount.js';
import { freshStore } from '../support/reader-stores.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const mine = commentRecord('a', { mine: true, author: { name: 'Ada' } });
const theirs = commentRecord('b', { second: 1 });
/** With these records as they are: a memory adapter asks nobody whose they are. */
const owning = (records: readonly CommentRecord[], more: Partial<Adapter> = {}): Adapter => {
  const adapter = adapterWith(...records);
  const owned = (record: CommentRecord): CommentRecord => ({
    ...record,
    ...(records.find(({ id }) => id === record.id)?.mine
      ? { mine: true, editableUntil: records.find(({ id }) => id === record.id)!.editableUntil! }
      : { mine: false }),
  });
  return {
    ...adapter,
    list: async (...call) => {
      const page = await adapter.list(...call);
      return { ...page, records: page.records.map(owned) };
    },
    edit: async (...call) => owned(await adapter.edit!(...call)),
    react: async (...call) => owned(await adapter.react!(...call)),
    ...more,
  };
};
const mountTwo = (more: Partial<Adapter> = {}, properties: Partial<Discussion> = {}): Promise<Discussion> =>
  mountDiscussion([], { adapter: owning([mine, theirs], more), ...properties });
const allowing = (...permissions: Permission[]): Partial<Adapter> => ({
  session: async () => ({ author: null, permissions }),
});

describe('the controls on a comment', () => {
  beforeEach(() => {
    for (const name of ['afterword-reported', 'afterword-removals']) localStorage.removeItem(name);
  });

  it('are those that the reader may use, and that fit the comment', async () => {
    const element = await mountTwo();
    await openMenu(element, 'a');
    expect(labels(element)).to.deep.equal(['Edit', 'Remove', 'Quote', 'Copy link']);
    await press('Escape');
    await openMenu(element, 'b');
    expect(labels(element)).to.deep.equal(['Quote', 'Copy link', 'Mute guests named Ben', 'Report']);
    expect(part(element, 'b', 'reaction').length).to.equal(1);
    await press('Escape');
    const few = await mountTwo(allowing('add', 'remove'));
    await openMenu(few, 'a');
    expect(labels(few)).to.deep.equal(['Remove', 'Quote', 'Copy link']);
    await press('Escape');
    await openMenu(few, 'b');
    expect(labels(few)).to.deep.equal(['Quote', 'Copy link', 'Mute guests named Ben']);
    expect(part(few, 'b', 'reaction')).to.deep.equal([]);
    const none = await mountTwo(allowing());
    expect(part(none, 'b', 'menu-button')).to.deep.equal([]);
  });

  it('come without moving anything, and follow what the reader may do', async () => {
    const tops = (within: Element): number[] =>
      findAll(within, 'afterword-comment').map((one) => one.getBoundingClientRect().top);
    for (const closed of [false, true]) {
      const one = await mountTwo({}, { closed });
      const atFirst = tops(one);
      await button(one, 'b', 'reaction');
      expect(tops(one), `closed: ${closed}`).to.deep.equal(atFirst);
      one.remove();
    }

    let permissions: readonly Permission[] = ['add'];
    const element = await mountTwo({ session: async () => ({ author: null, permissions }) });
    await until(() => findAll(element, '[part=actions]').length === 2);
    const before = tops(element);
    expect(part(element, 'b', 'reaction')).to.deep.equal([]);
    permissions = ['add', 'react', 'report', 'edit'];
    await element.discussion!.refresh();
    await button(element, 'b', 'reaction');
    await button(element, 'a', 'menu-button');
    expect(tops(element)).to.deep.equal(before);
    permissions = ['add'];
    await element.discussion!.refresh();
    await until(() => !part(element, 'b', 'reaction').length);
    expect(tops(element)).to.deep.equal(before);
  });

  it('are given to comments near the window, and to a comment that gets the focus', async () => {
    const many = Array.from({ length: 300 }, (_, index) => commentRecord(`c${index}`, { second: index }));
    const element = await mountDiscussion(many);
    await button(element, 'c0', 'menu-button');
    expect(findAll(row(element, 'c299'), '[part=actions]')).to.deep.equal([]);
    find(row(element, 'c299'), '[value=reply]').focus({ preventScroll: true });
    expect(findAll(row(element, 'c299'), '[part=actions]').length).to.equal(1);
  });

  it('have a menu that works by keys alone', async () => {
    const element = await mountTwo();
    const opener = await button(element, 'a', 'menu-button');
    expect([opener.ariaLabel, opener.getAttribute('aria-expanded')]).to.deep.equal([
      'More actions for the reply of Ada',
      'false',
    ]);
    opener.focus();
    await press('ArrowDown');
    expect([opener.ariaExpanded, textOf(focused())]).to.deep.equal(['true', 'Edit']);
    for (const [key, label] of [
      ['ArrowDown', 'Remove'],
      ['End', 'Copy link'],
      ['ArrowDown', 'Edit'],
      ['Home', 'Edit'],
      ['ArrowUp', 'Copy link'],
    ] as const) {
      await press(key);
      expect(textOf(focused()), key).to.equal(label);
    }
    await press('Escape');
    expect([opener.ariaExpanded, focused(), items(element)]).to.deep.equal(['false', opener, []]);
    await press('Enter');
    expect(textOf(focused())).to.equal('Edit');
    await press('Tab');
    expect(items(element)).to.deep.equal([]);
  });

  it('have a menu that goes with its button when the page scrolls, and closes when that is out of sight', async () => {
    const element = await mountTwo();
    const opener = await button(element, 'a', 'menu-button');
    document.body.style.paddingBlock = '300vh';
    try {
      opener.scrollIntoView({ block: 'center' });
      await openMenu(element, 'a');
      const menu = find(element, '[role=menu]');
      const gap = (): number => Math.round(menu.getBoundingClientRect().top - opener.getBoundingClientRect().bottom);
      const before = [gap(), opener.getBoundingClientRect().top] as const;
      scrollBy({ top: 40, behavior: 'instant' });
      expect(gap()).to.equal(before[0] + 40);
      await until(() => gap() === before[0]);
      expect(opener.getBoundingClientRect().top).to.equal(before[1] - 40);
      expect([opener.ariaExpanded, items(element).includes(focused() as HTMLElement)]).to.deep.equal(['true', true]);
      scrollTo({ top: 0, behavior: 'instant' });
      await until(() => !menu.isConnected);
      expect([opener.ariaExpanded, focused()]).to.deep.equal(['false', opener]);
      opener.scrollIntoView({ block: 'center' });
      await openMenu(element, 'a');
      row(element, 'a').remove();
      scrollBy({ top: 1, behavior: 'instant' });
      await until(() => !menu.isConnected);
    } finally {
      document.body.style.paddingBlock = '';
    }
  });

  it('have a menu that stays when the window loses the focus', async () => {
    const element = await mountTwo();
    await openMenu(element, 'a');
    const [item] = items(element);
    const { hasFocus } = document;
    // A window of a test cannot be left: what the browser does then is done here.
    document.hasFocus = () => false;
    try {
      item!.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
    } finally {
      document.hasFocus = hasFocus;
    }
    expect(items(element)).to.include(item);
    find(element, '#heading').tabIndex = -1;
    find(element, '#heading').focus();
    expect(items(element)).to.deep.equal([]);
  });

  describe('edit', () => {
    it('opens the form where the text stood, and tells when it was edited', async () => {
      const element = await mountTwo();
      await choose(element, 'a', 'Edit');
      const form = await until(() => findAll(element, '#comment-a afterword-reply-form')[0]);
      await until(() => focused()?.id === 'body');
      expect(control(form).value).to.equal('This is a.');
      expect([part(element, 'a', 'body'), part(element, 'a', 'actions')]).to.deep.equal([[], []]);
      write(form, 'Better.');
      send(form);
      await until(() => part(element, 'a', 'body').map(textOf).join() === 'Better.');
      expect(textOf(find(row(element, 'a'), '[part=byline]'))).to.match(/ago edited now/);
      await button(element, 'a', 'menu-button');
    });

    it('says until when it is possible, and is gone after that', async () => {
      const { now } = Date;
      const end = new Date(now() + 60_000).toISOString();
      const element = await mountDiscussion([], { adapter: owning([{ ...mine, editableUntil: end }, theirs]) });
      await openMenu(element, 'a');
      expect(labels(element)[0]).to.match(/^Edit \(until \d+:\d+.*\)$/);
      await press('Escape');
      try {
        Date.now = () => now() + 61_000;
        await openMenu(element, 'a');
        expect(labels(element)).to.deep.equal(['Quote', 'Copy link']);
      } finally {
        Date.now = now;
      }
    });

    it('says after the last moment that it is over, and keeps the text', async () => {
      const { now } = Date;
      const end = new Date(now() + 60_000).toISOString();
      const edit: Adapter['edit'] = async () => {
        throw new AfterwordError('forbidden', 'too late');
      };
      const element = await mountDiscussion([], { adapter: owning([{ ...mine, editableUntil: end }], { edit }) });
      await choose(element, 'a', 'Edit');
      const form = await until(() => findAll(element, '#comment-a afterword-reply-form')[0]);
      await until(() => control(form).value);
      try {
        Date.now = () => now() + 61_000;
        write(form, 'Late.');
        send(form);
        await until(() => noteOf(element, 'a') === 'Not saved. The time in which it could be changed is over.');
        expect(control(form).value).to.equal('Late.');
      } finally {
        Date.now = now;
      }
    });

    it('that failed, and is stored by trying again with the form closed, leaves no text behind', async () => {
      const failures = [new AfterwordError('network', 'no line')];
      const adapter = owning([mine]);
      const edit: Adapter['edit'] = async (...call) => {
        const failure = failures.pop();
        if (failure) throw failure;
        return await adapter.edit!(...call);
      };
      const store = freshStore();
      const element = await mountDiscussion([], { adapter: { ...adapter, edit }, store });
      await choose(element, 'a', 'Edit');
      const form = await until(() => findAll(element, '#comment-a afterword-reply-form')[0]);
      await until(() => control(form).value);
      write(form, 'Better.');
      send(form);
      await until(() => noteOf(element, 'a').startsWith('Not saved.'));
      find(form, '[part=cancel]').click();
      await until(() => !findAll(element, '#comment-a afterword-reply-form').length);
      await until(async () => (await keptText(store, '\0edit a')) === 'Better.');
      (await button(element, 'a', 'retry')).click();
      await until(() => part(element, 'a', 'body').map(textOf).join() === 'Better.');
      await until(() => !element.discussion!.typedTexts.get('\0edit a'));
      await until(async () => !(await keptText(store, '\0edit a')));
    });
  });

  describe('remove', () => {
    it('asks once, and can be undone', async () => {
      const element = await mountTwo({}, { undoSeconds: 600 });
      await choose(element, 'a', 'Remove');
      await until(() => textOf(focused()) === 'Keep');
      expect(textOf(find(row(element, 'a'), '[part=question]'))).to.equal('Remove this reply? Remove Keep');
      await press('Escape');
      expect(focused()).to.equal(part(element, 'a', 'menu-button')[0]);
      await choose(element, 'a', 'Remove');
      (await button(element, 'a', 'yes')).click();
      await until(() => textOf(focused()) === 'Undo');
      expect([noteOf(element, 'a'), part(element, 'a', 'body')]).to.deep.equal(['This response was removed.', []]);
      expect((await element.discussion!.adapter.list('d')).records.map(({ status }) => status)).to.deep.equal([
        'approved',
        'approved',
      ]);
      await press('Enter');
      await until(() => part(element, 'a', 'body').length && focused() === part(element, 'a', 'menu-button')[0]);
      expect([noteOf(element, 'a'), element.discussion!.isSaving]).to.deep.equal(['', false]);
    });

    it('is sent when the time to undo it is over, and when the page is left', async () => {
      for (const [undoSeconds, leave] of [
        [0, false],
        [0.05, false],
        [600, true],
      ] as const) {
        const element = await mountTwo({}, { undoSeconds });
        await choose(element, 'a', 'Remove');
        (await button(element, 'a', 'yes')).click();
        if (leave) {
          await button(element, 'a', 'undo');
          dispatchEvent(new PageTransitionEvent('pagehide'));
        }
        await until(() => !findAll(element, '#comment-a').length);
        expect(textOf(find(element, 'h2'))).to.equal('One response');
        // Focus is not lost with the comment.
        await until(() => focused()?.closest('afterword-comment')?.id === 'comment-b');
        element.remove();
      }
    });

    it('is sent by the next page, once, if it was lost when the page was left', async () => {
      const kept = (): string | null => localStorage.getItem('afterword-removals');
      const adapter = owning([mine, theirs]);
      const calls: string[] = [];
      let isAway = true;
      const remove: Adapter['remove'] = async (...call) => {
        calls.push(call[1]);
        if (isAway) throw new AfterwordError('network', 'no line');
        await adapter.remove!(...call);
      };
      const first = await mountDiscussion([], { adapter: { ...adapter, remove }, undoSeconds: 600 });
      await choose(first, 'a', 'Remove');
      (await button(first, 'a', 'yes')).click();
      (await button(first, 'a', 'undo')).click();
      await until(() => kept() === '[]');
      await choose(first, 'a', 'Remove');
      (await button(first, 'a', 'yes')).click();
      await button(first, 'a', 'undo');
      dispatchEvent(new PageTransitionEvent('pagehide'));
      await until(() => noteOf(first, 'a') === 'Not saved. The connection failed.');
      expect(kept()).to.include('"a"');
      first.remove();
      isAway = false;
      // The time to undo it is over.
      localStorage.setItem('afterword-removals', kept()!.replace(/\d+\]\]$/, `${Date.now()}]]`));
      // Other back ends have a discussion with the same id.
      for (const other of [
        { adapter: { ...adapter, name: 'another', remove } },
        { adapter: { ...adapter, remove }, src: 'https://another.example' },
      ]) {
        const elsewhere = await mountDiscussion([], other);
        await button(elsewhere, 'a', 'menu-button');
        await new Promise((resolve) => setTimeout(resolve));
        expect(findAll(elsewhere, '#comment-a').length).to.equal(1);
        elsewhere.remove();
      }
      expect(calls).to.deep.equal(['a']);
      const second = await mountDiscussion([], { adapter: { ...adapter, remove } });
      await until(() => !findAll(second, '#comment-a').length);
      await until(() => kept() === '[]');
      expect(calls).to.deep.equal(['a', 'a']);
    });

    it('says what failed, and can be tried again', async () => {
      const failures = [new AfterwordError('network', 'no line')];
      const adapter = owning([mine, theirs]);
      const remove: Adapter['remove'] = async (...call) => {
        const failure = failures.pop();
        if (failure) throw failure;
        await adapter.remove!(...call);
      };
      const element = await mountDiscussion([], { adapter: { ...adapter, remove }, undoSeconds: 0 });
      await choose(element, 'a', 'Remove');
      (await button(element, 'a', 'yes')).click();
      await until(() => noteOf(element, 'a') === 'Not saved. The connection failed.');
      (await button(element, 'a', 'retry')).click();
      await until(() => !findAll(element, '#comment-a').length);
    });
  });

  describe('reactions', () => {
    const pressed = (element: Discussion): string[] =>
      part(element, 'b', 'reaction').map((one) => `${textOf(one)} ${one.ariaPressed}`);

    it('are a set that the page chooses, with counts', async () => {
      const adapter = owning([mine, { ...theirs, reactions: { heart: { count: 2, mine: false } } }]);
      const element = await mountDiscussion([], { adapter, reactions: 'like 👍, heart ❤️, boom' });
      const like = await button(element, 'b', 'reaction');
      expect(pressed(element)).to.deep.equal(['👍 false', '❤️ 2 false', 'boom false']);
      expect(like.ariaLabel).to.equal('Like, reply of Ben');
      like.click();
      await until(() => pressed(element)[0] === '👍 1 true');
      await until(() => !element.discussion!.isSaving);
      expect(part(element, 'b', 'reaction')[0]!.ariaLabel).to.equal('Like, reply of Ben, 1');
      like.click();
      await until(() => pressed(element)[0] === '👍 false');
      element.reactions = '';
      await until(() => !part(element, 'b', 'reaction').length);
    });

    it('are sent one at a time, whatever the finger does, and a vote replaces the other', async () => {
      let under = 0;
      let most = 0;
      const sent: string[] = [];
      const adapter = owning([mine, theirs]);
      const react: Adapter['react'] = async (id, comment, reaction, call) => {
        under += 1;
        most = Math.max(most, under);
        sent.push(`${reaction.name} ${reaction.on}`);
        await new Promise((resolve) => {
          setTimeout(resolve, 5);
        });
        under -= 1;
        return await adapter.react!(id, comment, reaction, call);
      };
      const element = await mountDiscussion([], { adapter: { ...adapter, react }, reactions: 'like ▲, dislike ▼' });
      const [up, down] = [await button(element, 'b', 'reaction'), part(element, 'b', 'reaction')[1]!];
      up.click();
      await until(() => pressed(element)[0] === '▲ 1 true');
      down.click();
      await until(() => pressed(element).join() === '▲ false,▼ 1 true');
      for (let times = 0; times < 5; times += 1) down.click();
      await until(() => !element.discussion!.isSaving && pressed(element).join() === '▲ false,▼ false');
      expect(most).to.equal(1);
      const { records } = await element.discussion!.adapter.list('d');
      expect(records.find(({ id }) => id === 'b')!.reactions).to.deep.equal({});
    });

    it('that are refused are taken back with a sentence', async () => {
      for (const [code, sentence] of [
        ['invalid', 'Not saved. This reaction is not possible here.'],
        ['not-found', 'Not saved. It is not there any more.'],
      ] as const) {
        const react: Adapter['react'] = async () => {
          throw new AfterwordError(code, 'no');
        };
        const element = await mountTwo({ react });
        (await button(element, 'b', 'reaction')).click();
        await until(() => noteOf(element, 'b') === sentence);
        expect(pressed(element)).to.deep.equal(['👍 false']);
        (await button(element, 'b', 'dismiss')).click();
        await until(() => noteOf(element, 'b') === '');
        element.remove();
      }
    });

    it('are only told where the reader may not react', async () => {
      const adapter = owning([{ ...theirs, reactions: { like: { count: 3, mine: false } } }], allowing('add'));
      const element = await mountDiscussion([], { adapter });
      const count = await button(element, 'b', 'reaction');
      expect([count.localName, textOf(count)]).to.deep.equal(['span', '👍 3']);
    });
  });

  describe('report', () => {
    const dialog = (element: Discussion): Promise<HTMLElement> =>
      until(() => findSeen(element, 'dialog')[0], 'the dialog');

    it('is asked for in a dialog, thanked for, and remembered', async () => {
      const adapter = memoryAdapter({ archive: { afterword: 1, discussions: [{ id: 'd', comments: [theirs] }] } });
      const element = await mountDiscussion([], { adapter });
      await choose(element, 'b', 'Report');
      const form = await dialog(element);
      await until(() => focused()?.id === 'reason');
      send(form);
      expect(textOf(find(form, '[role=alert]'))).to.equal('Write something first.');
      const field = find<HTMLTextAreaElement>(form, '#reason');
      field.value = 'It is rude.';
      field.dispatchEvent(new InputEvent('input'));
      // What is typed is kept when the dialog is left.
      await press('Escape');
      await until(() => !findAll(element, 'dialog').length);
      expect(focused()).to.equal(part(element, 'b', 'menu-button')[0]);
      await choose(element, 'b', 'Report');
      const again = await dialog(element);
      expect(find<HTMLTextAreaElement>(again, '#reason').value).to.equal('It is rude.');
      send(again);
      await until(() => noteOf(element, 'b') === 'Thank you. The moderators will look at it.');
      expect(focused()).to.equal(part(element, 'b', 'menu-button')[0]);
      expect((await adapter.reports!('d', 'b')).map(({ reason }) => reason)).to.deep.equal(['It is rude.']);
      await openMenu(element, 'b');
      expect([labels(element).at(-1), items(element).at(-1)!.ariaDisabled]).to.deep.equal(['Reported', 'true']);
    });

    it('that fails says so in the dialog, and keeps the reason', async () => {
      const report: Adapter['report'] = async () => {
        throw new AfterwordError('network', 'no line');
      };
      const element = await mountDiscussion([], { adapter: { ...adapterWith(commentRecord('c')), report } });
      await choose(element, 'c', 'Report');
      const form = await dialog(element);
      find<HTMLTextAreaElement>(form, '#reason').value = 'It is spam.';
      send(form);
      await until(() => textOf(find(form, '[role=alert]')) === 'Not sent. The connection failed.');
      expect([find<HTMLTextAreaElement>(form, '#reason').value, noteOf(element, 'c')]).to.deep.equal([
        'It is spam.',
        '',
      ]);
    });
  });

  it('have no accessibility violation in any state, at 320 px too', async () => {
    const rules = { rules: { 'target-size': { enabled: true } } };
    for (const width of [800, 320]) {
      await viewport(width, 600);
      const element = await mountTwo({}, { undoSeconds: 600, locale: width === 320 ? ar : undefined });
      element.dir = width === 320 ? 'rtl' : 'ltr';
      const check = async (state: string): Promise<void> => {
        expect(await violations(element, rules), `${state}, ${width}`).to.deep.equal([]);
        expect(element.scrollWidth, `${state}, ${width}`).to.be.at.most(element.clientWidth);
      };
      await button(element, 'b', 'menu-button');
      await check('controls');
      await openMenu(element, 'a');
      const { left, right } = find(element, '[role=menu]').getBoundingClientRect();
      expect([left >= 0, right <= width]).to.deep.equal([true, true]);
      await check('the menu');
      items(element)[1]!.click();
      await button(element, 'a', 'no');
      await check('the question');
      find(row(element, 'a'), '[part=yes]').click();
      await button(element, 'a', 'undo');
      await check('undo');
      await openMenu(element, 'b');
      items(element).at(-1)!.click();
      await until(() => findSeen(element, 'dialog').length);
      await check('the dialog');
      element.remove();
    }
    await viewport(800, 600);
  });
});
