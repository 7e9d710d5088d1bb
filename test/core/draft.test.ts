import { expect } from 'chai';
import { AfterwordError, checkDraft, DRAFT_LIMITS, validateDraft, randomId } from '../../src/core/index.js';
import { commentDraft } from '../support/records.js';

const faultsWith = (author: { name?: string; email?: string; url?: string }) =>
  validateDraft(commentDraft('hello', { author: { name: '', ...author } }));

describe('a draft', () => {
  it('is sound with a text alone', () => {
    expect(faultsWith({})).to.deep.equal({});
  });

  it('needs more than white space, and than characters that are not seen', () => {
    const unseen = ['\u200b', '\u202e\u2066', '\u00ad', '\u3164\u115f', '\u2800', '\0', '\ufeff \u2060', '\u{e0041}'];
    for (const blank of ['', ' \n\t', '\u00a0\u3000', ...unseen]) {
      expect(validateDraft(commentDraft(blank)), JSON.stringify(blank)).to.deep.equal({ body: 'required' });
      expect(validateDraft(commentDraft('x', { author: { name: blank } }), ['name'])).to.deep.equal({
        name: 'required',
      });
    }
    for (const text of ['.', '\u200bx', '🙂', '❤\ufe0f', 'ـ', '﷽', '\u0301'])
      expect(validateDraft(commentDraft(text)), text).to.deep.equal({});
  });

  it('may be as long as the limits, and no longer', () => {
    const { body, name } = DRAFT_LIMITS;
    expect(validateDraft(commentDraft('x'.repeat(body)))).to.deep.equal({});
    expect(validateDraft(commentDraft('x'.repeat(body + 1)))).to.deep.equal({ body: 'too-long' });
    expect(faultsWith({ name: 'x'.repeat(name) })).to.deep.equal({});
    const url = (length: number): string => `https://a.example/${'x'.repeat(length - 18)}`;
    expect(faultsWith({ url: url(DRAFT_LIMITS.url) })).to.deep.equal({});
    expect(faultsWith({ url: url(DRAFT_LIMITS.url + 1) })).to.deep.equal({ url: 'too-long' });
    expect(faultsWith({ url: 'x'.repeat(DRAFT_LIMITS.url) })).to.deep.equal({ url: 'malformed' });
    expect(faultsWith({ name: 'x'.repeat(name + 1) })).to.deep.equal({ name: 'too-long' });
  });

  it('has an e-mail address that could be one', () => {
    for (const email of ['a@b', 'ada.lovelace+news@mail.example.com', "o'neill@example.com", 'jürgen@müller.example'])
      expect(faultsWith({ email }), email).to.deep.equal({});
    for (const email of [
      'ada',
      'ada@',
      '@example.com',
      'a b@example.com',
      'a@b@c',
      'a@b.example, c@d.example',
      'Ada <ada@b.example>',
      'a@b\n',
      'a\0@b',
      'javascript:alert(1)//a@b',
    ])
      expect(faultsWith({ email }), email).to.deep.equal({ email: 'malformed' });
  });

  it('has a website on the web', () => {
    for (const url of [
      'https://example.com/~ada',
      'HTTP://WWW.EXAMPLE.COM',
      'https://例え.jp:8080/?a#b',
      'https://example.com/@ada',
      'https://192.0.2.1',
    ])
      expect(faultsWith({ url }), url).to.deep.equal({});
    for (const url of [
      'not a url',
      'https://not a url',
      'https://not%20a%20url/',
      'https://not a.url',
      '@handle',
      'https://@handle',
      'https://@handle.example',
      'https://handle',
      'https://handle.',
      'https://example.com/a b',
      'example.com',
      'javascript:alert(1)',
      'data:text/html,x',
      'ftp://example.com',
      'https://ada:pw@example.com',
      // It looks like the first host and leads to the second.
      'https://example.com@host',
    ])
      expect(faultsWith({ url }), url).to.deep.equal({ url: 'malformed' });
  });

  it('is refused with all its fields named', () => {
    const draft = commentDraft('', { author: { name: '', email: 'x', url: 'y' } });
    expect(() => checkDraft(draft))
      .to.throw(AfterwordError, 'Not acceptable: body, email, url.')
      .with.property('fields')
      .that.deep.equals({ body: 'required', email: 'malformed', url: 'malformed' });
    checkDraft(commentDraft('x'));
  });

  it('looks at no address that is longer than one may be', () => {
    // Looked at, this one takes minutes.
    const url = `https://${'a.'.repeat(400_000)}@`;
    const draft = {
      id: 'd',
      parent: null,
      author: { name: 'Ada', url },
      body: { format: 'text', source: 'Hello.' },
    } as const;
    expect(validateDraft(draft).url).to.equal('too-long');
  });
});

describe('a random id', () => {
  it('is a UUID of version 4, another each time', () => {
    const ids = Array.from({ length: 1000 }, randomId);
    for (const id of ids) expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(ids).size).to.equal(1000);
  });
});
