import { expect } from 'chai';
import { AfterwordError, asAfterwordError } from '../../src/core/index.js';
import { banIn } from '../../src/core/bans.js';
import { throwIfAborted } from '../../src/core/errors.js';
import { sentenceIn } from '../../src/core/refusal.js';

describe('whatever is thrown', () => {
  it('is an error of ours as it is, even one of another copy of this module', () => {
    const own = new AfterwordError('closed', 'too late');
    expect(asAfterwordError(own)).to.equal(own);
    const foreign = Object.assign(new Error('too fast'), { name: 'AfterwordError', code: 'rate-limited', fields: {} });
    expect(asAfterwordError(foreign)).to.equal(foreign);
  });

  it('is else one of ours that keeps what was thrown', () => {
    const abort = new DOMException('gone', 'AbortError');
    expect(asAfterwordError(abort)).to.include({ code: 'aborted', cause: abort });
    for (const thrown of [new TypeError('x'), 'text', undefined, null]) {
      expect(asAfterwordError(thrown)).to.include({ code: 'unavailable', cause: thrown });
      expect(asAfterwordError(thrown, 'corrupt').code).to.equal('corrupt');
    }
  });
});

describe('a call', () => {
  it('is rejected where it was taken back before it began, with the reason', () => {
    throwIfAborted(undefined);
    const calling = new AbortController();
    throwIfAborted(calling.signal);
    const reason = new Error('gone');
    calling.abort(reason);
    expect(() => throwIfAborted(calling.signal))
      .to.throw(AfterwordError, 'Aborted.')
      .that.includes({ code: 'aborted', cause: reason });
  });
});

describe('a refusal', () => {
  it('has the sentence of the site’s owner, or the ban, in its cause', () => {
    const because = (cause: unknown): Error => new AfterwordError('invalid', 'no', { cause });
    expect(sentenceIn(because({ sentence: 'No advertising.' }))).to.equal('No advertising.');
    expect(banIn(because({ ban: { until: '2099-01-01T00:00:00Z' } }))).to.deep.equal({ until: '2099-01-01T00:00:00Z' });
    for (const cause of [undefined, null, 'text', {}, { sentence: 5 }])
      expect([sentenceIn(because(cause)), banIn(because(cause))]).to.deep.equal([undefined, undefined]);
  });
});
