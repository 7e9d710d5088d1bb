// What a moderator can do in the article: the entries in the menu of each comment, and the notice that undoes it.
import { expect } from 'chai';
import { type Adapter, AfterwordError, type Bans, type CommentRecord, PERMISSIONS } from '../../src/core/index.js';
import { violations } from '../support/axe.js';
import { press } from '../support/commands.js';
import { items, labels, noteOf, openMenu, row } from '../support/comment-menu.js';
import { adapterWith, find, findAll, findSeen, focused, mountDiscussion, textOf } from '../support/mount.js';
import { commentRecord } from '../support/records.js';
import { until } from '../support/until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

const approved = commentRecord('a');
const pending = commentRecord('b', { second: 1, status: 'pending' });
const caller = { key: 'm', moderates: true, author: { name: 'Mo' } };

/** A memory adapter as a moderator uses it. */
const moderatorsAdapter = (records: readonly CommentRecord[], more: Partial<Adapter> = {}): Adapter => {
  const adapter = adapterWith(...records);
  return {
    ...adapter,
    session: async () => ({ author: caller.author, permissions: PERMISSIONS }),
    list: (id, query, call) => adapter.list(id, query, { ...call, caller }),
    changes: (id, since, call) => adapter.changes!(id, since, { ...call, caller }),
    ...more,
  };
};
const open = (adapter: Adapter): Promise<Discussion> => mountDiscussion([], { adapter });
const stored = async (adapter: Adapter, id: string): Promise<CommentRecord | undefined> =>
  (await adapter.queue!({ queue: 'all' })).records.find((record) => record.id === id);
const notice = (element: Discussion): string => findSeen(element, '.moderated').map(textOf).join();
const told = async (element: Discussion, sentence: string): Promise<void> => {
  await until(() => notice(element) === `${sentence} Undo Dismiss`);
};
const undo = async (element: Discussion): Promise<void> => {
  findAll(element, '.moderated button')[0]!.click();
  await until(() => notice(element) === 'It is undone. Dismiss');
};
/** Opens the menu of a comment as soon as it has the entries of a moderator. */
const openModerating = async (element: Discussion, id: string): Promise<void> => {
  await until(async () => {
    await openMenu(element, id);
    const isThere = labels(element).includes('Mark as spam');
    if (!isThere) await press('Escape');
    return isThere;
  });
};
const moderate = async (element: Discussion, id: string, label: string): Promise<void> => {
  await openModerating(element, id);
  items(element)
    .find((item) => textOf(item) === label)!
    .click();
};

describe('a moderator in the article', () => {
  it('bans the author of a comment where the adapter has bans, and undoes it', async () => {
    const asked: unknown[] = [];
    const bans: Bans = {
      list: async () => ({ bans: [] }),
      async add(request) {
        asked.push(request);
        const of = {
          kind: 'guest',
          name: 'Ada',
          createdAt: '2026-01-01T00:00:00Z',
          moderator: { name: 'Mo' },
        } as const;
        return [{ id: 'ban', decision: 'decision', ...of }];
      },
      remove: async () => {},
    };
    const adapter = moderatorsAdapter([approved], {
      administration: async () => ({ bans }),
      async undo(id) {
        asked.push(id);
        return undefined as never;
      },
    });
    const element = await open(adapter);
    await until(async () => {
      await openMenu(element, 'a');
      const isThere = labels(element).includes('Ban the author for ever');
      if (!isThere) await press('Escape');
      return isThere;
    });
    items(element)
      .find((item) => textOf(item) === 'Ban the author for ever')!
      .click();
    await until(() => notice(element).includes('is banned.'));
    await undo(element);
    const { discussion, id } = approved;
    expect(asked).to.deep.equal([{ comment: { discussion, comment: id } }, 'decision']);
  });

  it('has the entries that fit a comment; others have none', async () => {
    const element = await open(moderatorsAdapter([approved, pending]));
    await openModerating(element, 'a');
    expect(labels(element).slice(-5)).to.deep.equal([
      'Hold back',
      'Mark as spam',
      'Take down',
      'Pin',
      'Close the discussion',
    ]);
    expect(await violations(element)).to.deep.equal([]);
    await press('Escape');
    expect(textOf(row(element, 'b'))).to.include('Waiting for approval');
    await openModerating(element, 'b');
    expect(labels(element)).to.deep.equal(['Approve', 'Mark as spam', 'Take down', 'Close the discussion']);
    await press('Escape');
    const session = async () => ({ author: null, permissions: ['add', 'report'] as const });
    const reader = await open({ ...adapterWith(approved), session });
    await openMenu(reader, 'a');
    expect(labels(reader).some((label) => /spam|Pin|Close/.test(label))).to.equal(false);
  });

  it('approves, holds back and pins, and undoes each', async () => {
    const adapter = moderatorsAdapter([approved, pending]);
    const element = await open(adapter);
    const status = async (id: string): Promise<string | undefined> => (await stored(adapter, id))?.status;
    await moderate(element, 'b', 'Approve');
    await told(element, 'Approved: reply of Ben.');
    expect([await status('b'), textOf(row(element, 'b')).includes('Waiting')]).to.deep.equal(['approved', false]);
    expect(await violations(element)).to.deep.equal([]);
    await undo(element);
    expect(await status('b')).to.equal('pending');
    await until(() => textOf(row(element, 'b')).includes('Waiting'));
    await moderate(element, 'a', 'Hold back');
    await told(element, 'Held back: reply of Ben.');
    expect(await status('a')).to.equal('pending');
    await undo(element);
    await until(() => !textOf(row(element, 'a')).includes('Waiting'));
    await moderate(element, 'a', 'Pin');
    await told(element, 'Pinned: reply of Ben.');
    await undo(element);
    await until(() => !textOf(row(element, 'a')).includes('pinned'));
    await moderate(element, 'a', 'Close the discussion');
    await told(element, 'The discussion is closed.');
    await until(() => textOf(find(element, '[part=status]')).includes('closed'));
    await undo(element);
    await until(() => !(element.discussion!.state as { closed?: boolean }).closed);
  });

  it('takes a comment away, and brings it back', async () => {
    for (const [label, sentence, status] of [
      ['Mark as spam', 'Marked as spam: reply of Ben.', 'spam'],
      ['Take down', 'Taken down: reply of Ben.', 'removed'],
    ] as const) {
      const adapter = moderatorsAdapter([approved, pending]);
      const element = await open(adapter);
      await moderate(element, 'a', label);
      await told(element, sentence);
      expect((await stored(adapter, 'a'))?.status).to.equal(status);
      expect(findAll(element, '#comment-a')).to.deep.equal([]);
      expect(focused()).to.equal(row(element, 'b'));
      await undo(element);
      await until(() => textOf(findAll(element, '#comment-a')[0]).includes('This is a.'));
      expect((await stored(adapter, 'a'))?.status).to.equal('approved');
    }
  });

  it('is told at the comment if an act failed, and sees it as it was', async () => {
    const refuse = async (): Promise<never> => Promise.reject(new AfterwordError('conflict', 'too late'));
    const element = await open(moderatorsAdapter([approved], { moderate: refuse }));
    await moderate(element, 'a', 'Mark as spam');
    await until(
      () => noteOf(element, 'a').startsWith('It was not saved.') || noteOf(element, 'a').includes('Someone else'),
    );
    expect([notice(element), textOf(row(element, 'a')).includes('This is a.')]).to.deep.equal(['', true]);
  });

  it('is told of comments that come and wait, and nothing is moved', async () => {
    const adapter = moderatorsAdapter([approved]);
    let report: Parameters<NonNullable<Adapter['watch']>>[2] | undefined;
    const element = await open({
      ...adapter,
      watch: (_id, _since, onChange) => {
        report = onChange;
        return () => {};
      },
    });
    await until(() => report);
    report!({ records: [commentRecord('c', { second: 9, status: 'pending' })], version: 99, total: 1, closed: false });
    await until(() => findSeen(element, '[part=news]').length);
    expect(findAll(element, '#comment-c')).to.deep.equal([]);
    find(element, '[part=news]').click();
    await until(() => textOf(findAll(element, '#comment-c')[0]).includes('Waiting'));
  });
});
