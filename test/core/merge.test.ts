// What becomes of a record that is restored over one that is held.
import { expect } from 'chai';
import { noOutcomes, restored, type HeldRecord, type Merged } from '../../src/core/merge.js';
import type { CommentRecord } from '../../src/core/index.js';
import { commentRecord } from '../support/records.js';

const likes = (count: number, mine = false): Partial<CommentRecord> => ({ reactions: { like: { count, mine } } });
const text = (source: string): Partial<CommentRecord> => ({ body: { format: 'text', source } });
const held = (record: CommentRecord, more: Partial<HeldRecord> = {}): HeldRecord => ({ record, ...more });
const short = ({ outcome, record }: Merged): readonly unknown[] => [
  outcome,
  record.body.source,
  record.revision,
  record.reactions?.['like']?.count ?? 0,
];

describe('restoring an archive', () => {
  const a = commentRecord('a', { revision: 3, ...text('here'), ...likes(2, true) });

  it('adds what is not there, as it is, with what was noted of its import', () => {
    expect(restored(undefined, { ...a, imported: 'noted' })).to.deep.equal({
      outcome: 'added',
      record: a,
      imported: 'noted',
    });
    expect(restored(undefined, a).imported).to.equal(undefined);
  });

  it('takes the words from what was removed', () => {
    const gone = restored(undefined, { ...a, status: 'removed', imported: 'noted' });
    expect([gone.record.status, gone.record.body.source, gone.record.author.name]).to.deep.equal(['removed', '', '']);
    const place = commentRecord('a', { status: 'removed', author: { name: '' }, ...text('') });
    expect(restored(undefined, place).record).to.deep.equal(place);
  });

  it('takes a newer state, and keeps an older one out', () => {
    const newer = { ...a, ...text('there'), revision: 4 };
    expect(short(restored(held(a), newer))).to.deep.equal(['changed', 'there', 4, 2]);
    expect(restored(held(a, { imported: 'here' }), newer).imported).to.equal('here');
    expect(restored(held(a, { imported: 'here' }), { ...newer, imported: 'there' }).imported).to.equal('there');
    // As many changes, by their reactions.
    const reacted = { ...a, ...likes(5), reactionsRevision: 1 };
    expect(short(restored(held(a), reacted))).to.deep.equal(['changed', 'here', 3, 5]);
    const same = restored(held(a, { imported: 'here' }), { ...a, revision: 2, imported: 'there' });
    expect([same.outcome, same.record === a, same.imported]).to.deep.equal(['unchanged', true, 'here']);
    expect(restored(held(a), { ...a, imported: 'there' }).imported).to.equal('there');
  });

  it('says of what differs and stays that it was kept', () => {
    const differences: Partial<CommentRecord>[] = [
      text('there'),
      likes(3),
      { reactions: {} },
      { reactions: { constructor: { count: 1, mine: false } } },
      { status: 'pending' },
      { kind: 'ping' },
      { author: { name: 'Eve' } },
      { author: { name: 'Ben', id: '1' } },
      { author: { name: 'Ben', url: 'https://b.example/' } },
      { author: { name: 'Ben', avatar: 'https://b.example/' } },
      { author: { name: 'Ben', role: 'author' } },
      { body: { format: 'markdown', source: 'here' } },
      { createdAt: '2024-05-02T00:00:00Z' },
      { editedAt: '2024-05-02T00:00:00Z' },
      { pinned: true },
    ];
    for (const difference of differences)
      expect(restored(held(a), { ...a, ...difference }).outcome, JSON.stringify(difference)).to.equal('kept');
  });

  it('says of what only looks different that it is unchanged', () => {
    const [zero] = [{ reactions: { ...a.reactions, heart: { count: 0, mine: false } } }];
    const same: Partial<CommentRecord>[] = [
      zero,
      { parent: 'elsewhere' },
      { pinned: false },
      { createdAt: '2024-05-01T02:00:00+02:00' },
      likes(2, false),
      { mine: true },
    ];
    for (const more of same)
      expect(restored(held(a), { ...a, ...more }).outcome, JSON.stringify(more)).to.equal('unchanged');
    // What no store can hold.
    const odd = commentRecord('a', text('x\ufffdy\ufffd'));
    expect(restored(held(odd), { ...odd, ...text('x\0y\ud800') }).outcome).to.equal('unchanged');
    const gone = commentRecord('a', { status: 'removed', ...text('') });
    expect(restored(held(gone), { ...gone, author: { name: 'Eve' } }).outcome).to.equal('unchanged');
  });

  it('leaves to the reader what is theirs, and gives them nothing else', () => {
    const own = { ...a, mine: true };
    const newer = { ...a, ...text('there'), revision: 4 };
    expect(restored(held(own), newer).record).to.deep.equal({ ...newer, mine: true });
    expect(restored(held(a), { ...newer, mine: true, editableUntil: '2099-01-01T00:00:00Z' }).record).to.deep.equal(
      newer,
    );
    expect(restored(held(own), { ...newer, status: 'removed' }).record).to.not.have.property('mine');
    expect(restored(held(own), { ...a, ...text('there') }).record).to.equal(own);
  });
});

describe('merging what another system says', () => {
  const merge = { merge: true };
  const a = commentRecord('a', { ...text('first'), ...likes(2) });
  /** As it is held after a first import. */
  const imported = (more: Partial<CommentRecord> = {}): HeldRecord => {
    const { record, imported: note } = restored(undefined, a, merge);
    return { record: { ...record, ...more }, imported: note };
  };

  it('adds what is not there, and notes what it said without keeping it', () => {
    const { outcome, record, imported: note } = restored(undefined, a, merge);
    expect([outcome, record]).to.deep.equal(['added', a]);
    expect(note).to.match(/^\["\w+",\{"like":2\}\]$/);
    expect(note).to.not.include('first');
  });

  it('changes nothing the second time', () => {
    const before = imported();
    const after = restored(before, a, merge);
    expect(after).to.deep.equal({ outcome: 'unchanged', record: a, imported: before.imported });
    expect(after.record).to.equal(before.record);
  });

  it('takes what changed there, where nothing changed here', () => {
    const after = restored(imported(), { ...a, ...text('second'), editedAt: '2024-05-02T00:00:00Z' }, merge);
    expect(short(after)).to.deep.equal(['changed', 'second', 2, 2]);
    expect(after.record.editedAt).to.equal('2024-05-02T00:00:00Z');
    // And once more, over that.
    const third = restored({ record: after.record, imported: after.imported }, { ...a, ...text('third') }, merge);
    expect(short(third)).to.deep.equal(['changed', 'third', 3, 2]);
    expect(
      restored(imported({ revision: 2 }), { ...a, ...text('second'), revision: 9 }, merge).record.revision,
    ).to.equal(9);
  });

  it('keeps what changed here', () => {
    const own = imported({ ...text('mine'), revision: 2 });
    const after = restored(own, { ...a, ...text('second') }, merge);
    expect([short(after), after.record === own.record]).to.deep.equal([['kept', 'mine', 2, 2], true]);
    // Where both say the same in the end, that is agreed from then on.
    const agreed = restored(own, { ...a, ...text('mine') }, merge);
    expect([agreed.outcome, agreed.record === own.record]).to.deep.equal(['unchanged', true]);
    const next = restored({ record: agreed.record, imported: agreed.imported }, { ...a, ...text('next') }, merge);
    expect(short(next)).to.deep.equal(['changed', 'next', 3, 2]);
    // Kept once, it stays kept; the base is what it was.
    expect(JSON.parse(after.imported!)[0]).to.equal(JSON.parse(own.imported!)[0]);
  });

  it('adds the reactions of both sides', () => {
    const here = imported({ ...likes(5, true), reactionsRevision: 3 });
    const after = restored(here, { ...a, ...likes(4) }, merge);
    expect(short(after)).to.deep.equal(['changed', 'first', 2, 7]);
    expect(after.record.reactions?.['like']?.mine).to.equal(true);
    expect(after.record.reactionsRevision).to.equal(3);
    // The next time only what came since.
    const next = restored({ record: after.record, imported: after.imported }, { ...a, ...likes(4) }, merge);
    expect(short(next)).to.deep.equal(['unchanged', 'first', 2, 7]);
    // Never fewer than none, and none are no entry.
    expect(restored(imported(likes(1)), { ...a, reactions: {} }, merge).record).to.not.have.property('reactions');
    const others = restored(imported(), { ...a, reactions: { constructor: { count: 1, mine: true } } }, merge);
    expect(others.record.reactions).to.deep.equal({ constructor: { count: 1, mine: false } });
  });

  it('takes the words and the reactions together', () => {
    const after = restored(imported(likes(3)), { ...a, ...text('second'), ...likes(4) }, merge);
    expect(short(after)).to.deep.equal(['changed', 'second', 2, 5]);
    const kept = restored(imported({ ...text('mine'), revision: 2 }), { ...a, ...text('second'), ...likes(4) }, merge);
    expect(short(kept)).to.deep.equal(['kept', 'mine', 3, 4]);
  });

  it('leaves the number of changes to the reactions as it is here', () => {
    const here = imported({ reactionsRevision: 3 });
    const after = restored(here, { ...a, ...text('second'), reactionsRevision: 9 }, merge);
    expect(after.record.reactionsRevision).to.equal(3);
    expect(restored(imported(), { ...a, ...text('second') }, merge).record).to.not.have.property('reactionsRevision');
  });

  it('tells a comment without a text from one that was taken down', () => {
    const empty = commentRecord('a', { ...text(''), ...likes(2) });
    expect(short(restored(held(empty), { ...a, ...text('second') }, merge))).to.deep.equal(['changed', 'second', 2, 2]);
    const pending = { ...empty, status: 'pending' as const };
    expect(restored(held(empty, { isOwn: true }), pending, merge).outcome).to.equal('kept');
  });

  it('notes nothing where it kept what it did not know', () => {
    const own = held({ ...a, revision: 2 }, { imported: 'unreadable' });
    expect(restored(own, { ...a, ...text('second') }, merge).imported).to.equal('unreadable');
  });

  it('takes down what was taken down there, and brings nothing back', () => {
    const gone = { ...a, status: 'removed' as const };
    const after = restored(imported(likes(5)), gone, merge);
    expect([after.outcome, after.record.status, after.record.body.source]).to.deep.equal(['changed', 'removed', '']);
    expect(after.record).to.not.have.property('reactions');
    expect(after.record.revision).to.equal(2);
    const removedHere = imported({ status: 'removed', author: { name: '' }, ...text(''), revision: 2 });
    const kept = restored(removedHere, { ...a, ...likes(9) }, merge);
    expect([kept.outcome, kept.record]).to.deep.equal(['kept', removedHere.record]);
    expect(restored(removedHere, gone, merge).outcome).to.equal('unchanged');
    // What was changed here stays, with the reactions it has here.
    const changedHere = imported({ ...text('mine'), ...likes(5), revision: 2 });
    const stays = restored(changedHere, { ...gone, reactions: {} }, merge);
    expect([stays.outcome, stays.record]).to.deep.equal(['kept', changedHere.record]);
  });

  it('moves a comment where the store can, and says so where it cannot', () => {
    const moved = restored(imported(), { ...a, parent: 'p' }, merge);
    expect([moved.outcome, moved.record.parent, moved.record.revision]).to.deep.equal(['changed', 'p', 2]);
    const stays = restored(imported(), { ...a, parent: 'p' }, { merge: true, canMove: false });
    expect([stays.outcome, stays.record.parent]).to.deep.equal(['kept', null]);
    const both = restored(imported(), { ...a, parent: 'p', ...text('second') }, { merge: true, canMove: false });
    expect([short(both), both.record.parent]).to.deep.equal([['kept', 'second', 2, 2], null]);
    const words = restored(imported(), { ...a, parent: 'p', ...text('second') }, merge);
    expect([short(words), words.record.parent]).to.deep.equal([['changed', 'second', 2, 2], 'p']);
  });

  it('takes what was never noted as it was imported, while it is in its first state', () => {
    expect(short(restored(held(a), { ...a, ...text('second') }, merge))).to.deep.equal(['changed', 'second', 2, 2]);
    for (const own of [
      held(a, { isOwn: true }),
      held({ ...a, revision: 2 }),
      held({ ...a, editedAt: '2024-05-02T00:00:00Z' }),
    ]) {
      const { editedAt: _, ...there } = { ...own.record, ...text('second') };
      const after = restored(own, there, merge);
      expect([after.outcome, after.record === own.record, after.imported]).to.deep.equal(['kept', true, undefined]);
      // Reactions of which nothing is known stay too.
      expect(restored(own, { ...own.record, ...likes(9) }, merge).outcome).to.equal('kept');
      // What agrees is noted.
      expect(restored(own, own.record, merge).imported).to.match(/^\["\w+",\{"like":2\}\]$/);
    }
  });

  it('trusts no note that it cannot read', () => {
    const own = { ...a, revision: 2 };
    for (const note of ['', 'x', 'null', '[]', '[1,{}]', '["x"]', '["x",null]', '["x",5]', '{}'])
      expect(restored(held(own, { imported: note }), { ...a, ...text('second') }, merge).outcome, note).to.equal(
        'kept',
      );
  });

  it('counts outcomes from nothing', () => {
    expect(noOutcomes()).to.deep.equal({ added: 0, changed: 0, unchanged: 0, kept: 0 });
  });
});
