// Which earlier versions of a comment are kept when it is edited.
import { expect } from 'chai';
import { MOST_VERSIONS, versionsAfterEdit, type EarlierVersion } from '../../src/core/history.js';
import type { CommentRecord } from '../../src/core/index.js';
import { commentRecord } from '../support/records.js';

const body = (source: string) => ({ format: 'text', source }) as const;
const version = (source: string): EarlierVersion => ({ body: body(source), writtenAt: '2024-04-30T00:00:00.000Z' });
const before = commentRecord('a', { body: body('before') });
const after: CommentRecord = { ...before, body: body('after') };
const earlier = [version('first')];
const sources = (versions: readonly EarlierVersion[]): string[] => versions.map((one) => one.body.source);

describe('the earlier versions of a comment', () => {
  it('are, after an edit, also the text before it, with its date', () => {
    expect(versionsAfterEdit(earlier, before, after, false)).to.deep.equal([
      { body: before.body, writtenAt: before.createdAt },
      ...earlier,
    ]);
    const editedAt = '2024-05-02T00:00:00.000Z';
    expect(versionsAfterEdit([], { ...before, editedAt }, after, false)).to.deep.equal([
      { body: before.body, writtenAt: editedAt },
    ]);
  });

  it('are no others if the text is the same', () => {
    expect(versionsAfterEdit(earlier, before, { ...before, author: { name: 'Ada' } }, false)).to.equal(earlier);
    const formatted: CommentRecord = { ...before, body: { format: 'markdown', source: 'before' } };
    expect(sources(versionsAfterEdit([], before, formatted, false))).to.deep.equal(['before']);
  });

  it('do not have a text that readers did not see', () => {
    for (const status of ['pending', 'spam', 'removed'] as const)
      expect(versionsAfterEdit(earlier, { ...before, status }, after, false), status).to.equal(earlier);
  });

  it('are none after the edit of a moderator', () => {
    expect(versionsAfterEdit(earlier, before, after, true)).to.deep.equal([]);
    expect(versionsAfterEdit(earlier, before, before, true)).to.deep.equal([]);
  });

  it('are limited in number and in bytes: the oldest go', () => {
    const many = Array.from({ length: MOST_VERSIONS }, (_, index) => version(`${index}`));
    const kept = sources(versionsAfterEdit(many, before, after, false));
    expect([kept.length, kept[0], kept.at(-1)]).to.deep.equal([20, 'before', '18']);
    const long = 'x'.repeat(49_998);
    // In bytes, a text has two quotes around it.
    expect(versionsAfterEdit([version(long)], { ...before, body: body(long) }, after, false).length).to.equal(2);
    expect(versionsAfterEdit([version(`${long}x`)], { ...before, body: body(long) }, after, false).length).to.equal(1);
  });
});
