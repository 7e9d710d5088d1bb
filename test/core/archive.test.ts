import { expect } from 'chai';
import { type AfterwordError, checkArchive, parseArchive } from '../../src/core/index.js';
import { commentRecord } from '../support/records.js';

const refusal = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    return `${(error as AfterwordError).code}: ${(error as Error).message}`;
  }
  return 'accepted';
};

describe('an archive', () => {
  it('is read with the discussions it holds', () => {
    const archive = { afterword: 1, discussions: [{ id: 'd', title: 'T', comments: [commentRecord('a')] }] };
    expect(parseArchive(JSON.stringify(archive))).to.deep.equal(archive);
  });

  it('says of a discussion whether it is closed', () => {
    const closedOf = (closed: unknown): boolean | undefined =>
      checkArchive({ afterword: 1, discussions: [{ id: 'd', closed, comments: [] }] }).discussions[0]?.closed;
    expect([true, false, undefined].map(closedOf)).to.deep.equal([true, false, undefined]);
  });

  it('keeps for the console why it is not JSON', () => {
    try {
      parseArchive('{');
      expect.fail();
    } catch (error) {
      expect((error as Error).cause).to.be.instanceOf(SyntaxError);
    }
  });

  it('loses a broken record, by name, and nothing else', () => {
    const warnings: string[] = [];
    const value = { afterword: 1, discussions: [{ id: 'd', comments: [commentRecord('a'), { id: 'b' }] }] };
    const { discussions } = checkArchive(value, (message) => warnings.push(message));
    expect(discussions[0]?.comments.map(({ id }) => id)).to.deep.equal(['a']);
    expect(warnings).to.deep.equal(['Afterword leaves out comment "b": its discussion is missing.']);
  });

  it('is refused with a reason when it is not an archive', () => {
    expect(refusal(() => parseArchive('<html>'))).to.equal('corrupt: This archive is not JSON.');
    for (const value of [null, [], 5, 'x', {}, { discussions: [] }, { afterword: '1' }])
      expect(refusal(() => checkArchive(value))).to.match(/^corrupt: An archive needs/);
    expect(refusal(() => checkArchive({ afterword: 1 }))).to.match(/^corrupt: .*"discussions"/);
    expect(
      refusal(() => checkArchive({ afterword: 1, discussions: [{ id: 'd', comments: [] }, { id: 'e' }] })),
    ).to.match(/^corrupt: discussions\[1\]/);
  });

  it('is refused when a discussion’s facts are not what they must be', () => {
    for (const fact of [{ title: {} }, { url: 5 }, { closed: 'no' }, { comments: {} }, { id: 7 }]) {
      const archive = { afterword: 1, discussions: [{ id: 'd', comments: [], ...fact }] };
      expect(refusal(() => checkArchive(archive))).to.equal(
        'corrupt: discussions[0] needs an "id" and "comments". "title" and "url" are texts, "closed" is true or false.',
      );
    }
  });

  it('says of no comment whose it is', () => {
    const comments = [{ ...commentRecord('a'), mine: true, editableUntil: '2099-01-01T00:00:00Z' }];
    const { discussions } = checkArchive({ afterword: 1, discussions: [{ id: 'd', comments }] });
    expect(discussions[0]?.comments).to.deep.equal([commentRecord('a')]);
    for (const whose of [{ mine: true }, { editableUntil: '2099-01-01T00:00:00Z' }]) {
      const one = checkArchive({
        afterword: 1,
        discussions: [{ id: 'd', comments: [{ ...commentRecord('a'), ...whose }] }],
      });
      expect(one.discussions[0]?.comments).to.deep.equal([commentRecord('a')]);
    }
  });

  it('holds each comment once, in its newest form', () => {
    const comments = [commentRecord('a', { revision: 2 }), commentRecord('b'), commentRecord('a', { revision: 1 })];
    const { discussions } = checkArchive({ afterword: 1, discussions: [{ id: 'd', comments }] });
    expect(discussions[0]?.comments.map(({ id, revision }) => [id, revision])).to.deep.equal([
      ['a', 2],
      ['b', 1],
    ]);
  });

  it('holds the first of two that are alike, and a newer one in the place of the older', () => {
    const comments = [commentRecord('a'), commentRecord('a', { body: { format: 'text', source: 'Again.' } })];
    const read = (all: unknown): readonly { readonly body: { readonly source: string } }[] =>
      checkArchive({ afterword: 1, discussions: [{ id: 'd', comments: all }] }).discussions[0]!.comments;
    expect(read(comments).map(({ body }) => body.source)).to.deep.equal(['This is a.']);
    const newer = { ...comments[1]!, reactionsRevision: 1 };
    expect(read([comments[0], newer]).map(({ body }) => body.source)).to.deep.equal(['Again.']);
  });

  it('is refused when it is of a newer version', () => {
    expect(refusal(() => checkArchive({ afterword: 2, discussions: [] }))).to.equal(
      'corrupt: This archive is of version 2, not 1.',
    );
  });
});
