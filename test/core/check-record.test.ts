import { expect } from 'chai';
import { recordFault, keepValidRecords } from '../../src/core/check-record.js';
import { commentRecord } from '../support/records.js';

describe('a record from outside', () => {
  const sound = commentRecord('a');

  it('is sound when it keeps the contract, whatever else it brings', () => {
    expect(recordFault({ ...sound, author: { name: '', color: 'red' }, extra: 1 })).to.equal(undefined);
    for (const createdAt of ['2024-05-01T09:30:00Z', '2024-05-01T09:30:00.123+02:00', '2024-05-01T09:30Z'])
      expect(recordFault({ ...sound, createdAt })).to.equal(undefined);
    expect(recordFault({ ...sound, reactions: { like: { count: 1, mine: true } } })).to.equal(undefined);
    expect(recordFault({ ...sound, mine: false })).to.equal(undefined);
    expect(recordFault({ ...sound, editedAt: sound.createdAt, editedBy: 'moderator' })).to.equal(undefined);
    expect(recordFault({ ...sound, mine: true, editableUntil: '2024-05-01T09:45:00.000Z' })).to.equal(undefined);
  });

  it('is told by its first fault', () => {
    const faults: [unknown, string][] = [
      [null, 'it is null'],
      [5, 'it is 5'],
      [{ ...sound, id: '' }, 'its id is ""'],
      [{ ...sound, id: 7 }, 'its id is 7'],
      [{ ...sound, parent: undefined }, 'its parent is missing'],
      [{ ...sound, parent: '' }, 'its parent is ""'],
      [{ ...sound, author: null }, 'its author is null'],
      [{ ...sound, author: {} }, 'its author is {}'],
      [{ ...sound, author: { name: 'x', url: null } }, 'its author is {"name":"x","url":null}'],
      [{ ...sound, body: 'text' }, 'its body is "text"'],
      [{ ...sound, body: { format: 'rtf', source: '' } }, 'its body is {"format":"rtf","source":""}'],
      [{ ...sound, createdAt: 'yesterday' }, 'its createdAt is "yesterday"'],
      [{ ...sound, createdAt: '2024-13-41T00:00:00Z' }, 'its createdAt is "2024-13-41T00:00:00Z"'],
      [{ ...sound, createdAt: '2024-05-01' }, 'its createdAt is "2024-05-01"'],
      [{ ...sound, createdAt: '2024-05-01T00:00:00Z (UTC)' }, 'its createdAt is "2024-05-01T00:00:00Z (UTC)"'],
      [{ ...sound, createdAt: '(UTC) 2024-05-01T00:00:00Z' }, 'its createdAt is "(UTC) 2024-05-01T00:00:00Z"'],
      [{ ...sound, editedAt: null }, 'its editedAt is null'],
      [{ ...sound, editedBy: 'eve' }, 'its editedBy is "eve"'],
      [{ ...sound, status: 'lost' }, 'its status is "lost"'],
      [{ ...sound, kind: 'note' }, 'its kind is "note"'],
      [{ ...sound, reactions: null }, 'its reactions is null'],
      [{ ...sound, reactions: { like: null } }, 'its reactions is {"like":null}'],
      [{ ...sound, reactions: { like: { count: '2' } } }, 'its reactions is {"like":{"count":"2"}}'],
      [{ ...sound, reactions: { like: { count: 1 }, heart: 2 } }, 'its reactions is {"like":{"count":1},"heart":2}'],
      [{ ...sound, revision: '1' }, 'its revision is "1"'],
      [{ ...sound, mine: 'yes' }, 'its mine is "yes"'],
      [{ ...sound, mine: true, editableUntil: 'soon' }, 'its editableUntil is "soon"'],
    ];
    for (const [value, fault] of faults) expect(recordFault(value)).to.equal(fault);
  });

  it('is without its words where it was removed', () => {
    const [gone] = keepValidRecords([{ ...sound, status: 'removed' }], () => {});
    expect([gone?.status, gone?.author.name, gone?.body.source]).to.deep.equal(['removed', '', '']);
    const empty = commentRecord('a', { status: 'removed', body: { format: 'text', source: '' } });
    expect(keepValidRecords([empty], () => {})[0]).to.equal(empty);
    expect(keepValidRecords([{ ...sound, status: 'spam' }], () => {})[0]?.body.source).to.equal('This is a.');
  });

  it('is left out by name when it is not sound', () => {
    const warnings: string[] = [];
    const kept = keepValidRecords([sound, null, { ...commentRecord('b'), status: 'x' }], (message) =>
      warnings.push(message),
    );
    expect(kept).to.deep.equal([sound]);
    expect(warnings).to.deep.equal([
      'Afterword leaves out comment (no id): it is null.',
      'Afterword leaves out comment "b": its status is "x".',
    ]);
  });
});
