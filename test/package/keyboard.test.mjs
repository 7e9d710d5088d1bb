// docs/keyboard.md has every key that the elements handle, and no other: the keys are read from the source of each file that listens for
// them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Where the keys of a file are listed. */
const SECTIONS = {
  'In a discussion': ['finding/keys.ts'],
  'In the search': ['search/search.ts'],
  'In the form': ['afterword-reply-form.ts'],
  'Writing in Markdown': ['markdown-tools.ts'],
  'Names after an @': ['mentions.ts'],
  'The menu of a response': ['comment-menu.ts', 'comment-line.ts'],
  'A question': ['comment-question.ts', 'own-dialog.ts', 'moderation/bulk-bar.ts'],
  'The moderation page': ['afterword-moderation.ts', 'moderation/keys.ts', 'moderation/write-box.ts'],
};

/** These notice that a key was pressed, whichever it is. */
const ANY_KEY = ['finding/permalinks.ts', 'keep-reading-place.ts'];

const codeOf = (file) => readFileSync(`src/elements/${file}`, 'utf8');
const NAMED = 'Arrow(?:Down|Left|Right|Up)|End|Enter|Escape|Home|Tab';

/** The keys in code: those that are compared with, the names of a table of keys, and the letters of such a table. */
const keysIn = (code) => [
  ...[...code.matchAll(/\bkey [!=]== '([^']+)'/g)].map(([, key]) => key),
  ...[...code.matchAll(new RegExp(`(?<=[{,\\n]\\s*)(${NAMED})(?=:)`, 'g'))].map(([key]) => key),
  ...[...code.matchAll(/\bkey: '(\w)'/g)].map(([, key]) => key),
  ...[...code.matchAll(/\bKEYS = \[([^\]]*)\]|KeyActions = Readonly<Record<([^,]+),/g)].flatMap(([, list, union]) =>
    (list ?? union).match(/(?<=')[^',| ]+(?=')/g),
  ),
];

/** The keys in the tables of a section: of `Ctrl+Enter` the last. */
const keysOf = (section) =>
  [...section.matchAll(/^\| ((?:`[^`]+`(?:, )?)+) \|/gm)].flatMap(([, cell]) =>
    cell
      .match(/[^`]+(?=`(?:,|$))/g)
      .map((key) => key.replace(/^.*\+(?=.)/, '').replace(/^[A-Z]$/, (letter) => letter.toLowerCase())),
  );

const sections = Object.fromEntries(
  readFileSync('docs/keyboard.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((text) => [text.split('\n')[0], text]),
);

test('every file that listens for keys is known', () => {
  const listening = readdirSync('src/elements', { recursive: true })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts') && /\bkeydown\b|\bkeyIn\b/.test(codeOf(name)));
  assert.deepEqual(new Set(listening), new Set([...Object.values(SECTIONS).flat(), ...ANY_KEY]));
});

test('the sections are those of the test', () => assert.deepEqual(Object.keys(sections), Object.keys(SECTIONS)));

// A file that two sections share has the keys of both.
for (const [name, files] of Object.entries(SECTIONS))
  test(`${name}: the list has the keys of ${files.join(', ')}`, () => {
    const others = new Set(
      Object.entries(SECTIONS)
        .filter(([other, theirs]) => other !== name && theirs.some((file) => files.includes(file)))
        .flatMap(([other]) => keysOf(sections[other])),
    );
    const handled = new Set(files.flatMap((file) => keysIn(codeOf(file))));
    const listed = new Set(keysOf(sections[name]));
    assert.ok(listed.size > 0);
    assert.deepEqual(
      [...listed].filter((key) => !handled.has(key)),
      [],
      'listed, and not handled',
    );
    assert.deepEqual(
      [...handled].filter((key) => !listed.has(key) && !others.has(key)),
      [],
      'handled, and not listed',
    );
  });
