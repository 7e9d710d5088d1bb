// The words of all languages: complete, with every plural form that a language has, and with the places of the English messages.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Localizer } from '../../src/elements/localizer.js';
import { en } from '../../src/locales/en.js';
import { mailMessages as enMail } from '../../src/locales/en-mail.js';
import { moderationMessages as enModeration } from '../../src/locales/en-moderation.js';
import { LANGUAGES } from '../../src/locales/languages.js';

/** Those that Afterword promises. */
const PROMISED = 'ar cs de el en es fa fr he hi id it ja ko nl pl pt-BR ru sv tr uk vi zh-Hans zh-Hant'.split(' ');

const wordsOf = async (language) => {
  if (language === 'en') return { locale: en, page: en.messages, moderation: enModeration, mail: enMail };
  const file = (suffix) => import(`../../src/locales/${language}${suffix}.js`);
  const locale = (await file(''))[language.replace('-', '')];
  return {
    locale,
    page: { ...locale.messages, ...(await locale.loadControls()) },
    moderation: (await file('-moderation')).moderationMessages,
    mail: (await file('-mail')).mailMessages,
  };
};
const all = new Map(await Promise.all(LANGUAGES.map(async (language) => [language, await wordsOf(language)])));
const english = all.get('en');
const KINDS = ['page', 'moderation', 'mail'];

const isPlural = (value) => typeof value === 'object' && typeof value.other === 'string';
const placesIn = (text) => [...new Set(text.match(/{\w+}/g))].map(String).sort((a, b) => a.localeCompare(b));

/** Calls back for every message of English beside that of a language: texts, and counted ones. */
const compare = (words, inEnglish, path, onText, onPlural) => {
  assert.deepEqual(Object.keys(words).sort(), Object.keys(inEnglish).sort(), path);
  for (const [name, message] of Object.entries(inEnglish)) {
    const at = `${path}.${name}`;
    if (typeof message === 'string') onText(words[name], message, at);
    else if (isPlural(message)) onPlural(words[name], message, at);
    else compare(words[name], message, at, onText, onPlural);
  }
};

const each = (language, onText, onPlural) => {
  for (const kind of KINDS) compare(all.get(language)[kind], english[kind], `${language} ${kind}`, onText, onPlural);
};

const checkText = (text, at) => {
  if (at.endsWith('.gap')) {
    assert.ok(text === '' || text === ' ', at);
    return;
  }
  assert.ok(typeof text === 'string' && text.trim() === text && text, `${at} is empty, or has space around it`);
  assert.doesNotMatch(text, /<|&\w+;/, `${at} has markup`);
};

const byCategory = (some, rules) => {
  const found = new Map();
  for (const number of some) {
    const category = rules.select(number);
    found.set(category, [...(found.get(category) ?? []), number]);
  }
  return found;
};

/** The numbers of each category, among the first hundreds and a million. */
const numbers = new Map(
  LANGUAGES.map((language) => {
    const rules = new Intl.PluralRules(language);
    const some = [...Array.from({ length: 300 }, (_, number) => number), 1_000_000];
    return [language, byCategory(some, rules)];
  }),
);

/** The numbers that a form is for: without those that have a form of their own. */
const numbersOf = (language, category, forms) =>
  (numbers.get(language).get(category) ?? []).filter((number) => !(number in forms));

describe('languages', () => {
  it('are those that are promised', () => assert.deepEqual([...LANGUAGES].sort(), PROMISED.sort()));

  it('have a form for each plural category', () => {
    for (const language of LANGUAGES) {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      each(
        language,
        () => {},
        (forms, inEnglish, at) => {
          // What English says alike of any number, such as “now” and “{count} new”, may be said so.
          if (Object.keys(inEnglish).join() === 'other' && Object.keys(forms).join() === 'other') return;
          const missing = categories.filter(
            (category) => !(category in forms) && numbersOf(language, category, forms).length > 0,
          );
          assert.deepEqual(missing, [], at);
        },
      );
    }
  });

  it('have no form for what is no category', () => {
    for (const language of LANGUAGES) {
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      each(
        language,
        () => {},
        (forms, _, at) => {
          const unknown = Object.keys(forms).filter((name) => !/^\d+$/.test(name) && !categories.includes(name));
          assert.deepEqual(unknown, [], at);
        },
      );
    }
  });

  it('have the places of the English messages; a form for one number may leave it out', () => {
    for (const language of LANGUAGES)
      each(
        language,
        (text, inEnglish, at) => {
          checkText(text, at);
          assert.deepEqual(placesIn(text), placesIn(inEnglish), at);
        },
        (forms, inEnglish, at) => {
          const places = placesIn(inEnglish.other);
          for (const [name, form] of Object.entries(forms)) {
            checkText(form, `${at}.${name}`);
            const isForOne = /^\d+$/.test(name) || numbersOf(language, name, forms).length <= 1;
            const needed = isForOne ? places.filter((place) => place !== '{count}') : places;
            const missing = needed.filter((place) => !form.includes(place));
            const unknown = placesIn(form).filter((place) => !places.includes(place));
            assert.deepEqual([missing, unknown], [[], []], `${at}.${name}: ${form}`);
          }
        },
      );
  });

  it('name a button in full by words that begin with those on it', () => {
    for (const language of LANGUAGES) {
      const { reply, replyTo, goOn, goOnTo } = all.get(language).page;
      assert.ok(replyTo.startsWith(reply), `${language}: ${replyTo}`);
      assert.ok(goOnTo.startsWith(goOn), `${language}: ${goOnTo}`);
    }
  });

  it('part thousands as Intl does', () => {
    for (const language of LANGUAGES) {
      const { locale } = all.get(language);
      assert.equal(locale.language, language);
      const localizer = new Localizer(locale, {});
      for (const count of [0, 999, 1000, 12_345, 1_234_567])
        assert.equal(localizer.fill('{count}', { count }), new Intl.NumberFormat(language).format(count), language);
    }
  });

  it('part thousands as Intl does in the English of every region', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
    const tags = ['en', ...letters.flatMap((first) => letters.map((second) => `en-${first}${second}`))];
    const written = (tag, count) => new Localizer({ ...en, language: tag }, {}).fill('{count}', { count });
    for (const tag of tags) {
      const intl = new Intl.NumberFormat(tag);
      for (const count of [0, 999, 1000, 1234, 123_456, 12_345_678])
        assert.equal(written(tag, count), intl.format(count), tag);
    }
    assert.equal(written('en-IN', 1_234_567), '12,34,567');
  });
});
