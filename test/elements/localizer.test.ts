// Messages, numbers and dates in a language.
import { expect } from 'chai';
import { english, Localizer } from '../../src/elements/localizer.js';
import { ar } from '../../src/locales/ar.js';
import { en } from '../../src/locales/en.js';

const arabic = new Localizer(ar);
const in2024 = (day: number): number => Date.UTC(2024, 4, day, 12);

describe('a localizer', () => {
  it('fills the places of a message, each as often as it is there', () => {
    expect(english.fill('{a} and {b} and {a}', { a: 'one', b: 'two' })).to.equal('one and two and one');
    expect(english.fill('none', {})).to.equal('none');
  });

  it('takes values as they are, whatever is in them', () => {
    expect(english.fill('“{name}”', { name: '{name} $& $1 <b>' })).to.equal('“{name} $& $1 <b>”');
  });

  it('chooses the form of an exact number first, then that of the plural category, then the last', () => {
    const forms = { 0: 'none', one: '{count} one', other: '{count} others' };
    expect([0, 1, 2].map((count) => english.count(forms, count))).to.deep.equal(['none', '1 one', '2 others']);
    expect(english.count({ other: '{count} of {title}' }, 1, { title: 'T' })).to.equal('1 of T');
    const { news } = ar.messages;
    expect([1, 2].map((count) => arabic.count(news, count))).to.deep.equal([news.one, news.two]);
    expect(arabic.count(news, 11)).to.match(/جديدًا$/);
  });

  it('parts thousands as its language does', () => {
    const numbers = [0, 999, 1000, 1_234_567].map((count) => english.fill('{count}', { count }));
    expect(numbers).to.deep.equal(['0', '999', '1,000', '1,234,567']);
    const german = new Localizer({ ...en, language: 'de', thousands: null });
    expect(german.fill('{count}', { count: 1_234_567 })).to.equal('1.234.567');
  });

  it('tells an age in the largest whole unit', () => {
    expect(english.ago(in2024(1), in2024(1) + 30_000)).to.equal('now');
    expect(english.ago(in2024(1), in2024(3))).to.equal('2 days ago');
    // Once more, and of another pair of dates: one sentence serves both.
    expect(english.ago(in2024(11), in2024(13))).to.equal('2 days ago');
    expect(arabic.ago(in2024(1), in2024(3))).to.equal('قبل يومين');
  });

  it('writes a date in full', () => {
    const date = english.exact(in2024(15));
    for (const part of ['Wednesday', 'May', '15', '2024']) expect(date).to.include(part);
    expect(arabic.exact(in2024(15))).to.include('الأربعاء');
  });

  it('makes what it needs of Intl once', () => {
    const { PluralRules, NumberFormat, DateTimeFormat } = Intl;
    const made: string[] = [];
    const logged = <Made extends object>(name: string, kind: new (...args: never[]) => Made) =>
      new Proxy(kind, {
        construct: (target, args, self) => {
          made.push(name);
          return Reflect.construct(target, args, self) as Made;
        },
      });
    Object.assign(Intl, {
      PluralRules: logged('plural', PluralRules),
      NumberFormat: logged('number', NumberFormat),
      DateTimeFormat: logged('date', DateTimeFormat),
    });
    try {
      const localizer = new Localizer(ar);
      expect(made).to.deep.equal([]);
      for (let turn = 0; turn < 2; turn += 1) {
        localizer.count(ar.messages.news, 5);
        localizer.exact(in2024(1));
      }
      expect(made.sort()).to.deep.equal(['date', 'number', 'plural']);
    } finally {
      Object.assign(Intl, { PluralRules, NumberFormat, DateTimeFormat });
    }
  });
});
