// What the classifier looks at in a comment: its words, where its links lead, and the author's name and website. A feature is a text: a
// word as it is, and the others with a sign in front that no word has.
import type { Root } from '../../body/tree.js';
import { fold, UNSPACED, WORD } from '../../core/search-words.js';
import { webAddress } from '../../core/url.js';
import { visibleTextOf } from '../judging/visible-text.js';

/** Features of one comment; a longer one is known by its beginning. */
export const MOST_FEATURES = 200;
/** Characters of a text that are looked at. */
const LONGEST_TEXT = 6000;
/** Characters of a feature. */
const LONGEST_WORD = 30;

/** Words of scripts with spaces; of the others, every two neighbouring characters. */
const wordsOf = function* (text: string): Generator<string> {
  for (const [run] of fold(text.slice(0, LONGEST_TEXT).replace(/\p{DI}/gu, '')).matchAll(WORD))
    for (const [index, part] of run.split(UNSPACED).entries()) {
      const characters = Array.from(part).slice(0, index % 2 ? undefined : LONGEST_WORD);
      if (index % 2 === 0) {
        if (characters.length > 1) yield characters.join('');
      } else for (let at = 0; at < characters.length - 1; at += 1) yield characters.slice(at, at + 2).join('');
    }
};

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '').slice(-60);

const HOW_MANY = ['no link', 'one link', 'two links'] as const;

const featuresIn = function* (
  author: { readonly name: string; readonly url?: string | undefined },
  tree: Root,
): Generator<string> {
  const { text, links } = visibleTextOf(tree);
  const addresses = links.split('\n').flatMap((address) => webAddress(address) ?? []);
  const site = webAddress(author.url);
  yield `(${HOW_MANY[addresses.length] ?? 'many links'})`;
  yield site ? '(a website)' : '(no website)';
  if (site) yield `@${hostOf(site)}`;
  for (const address of addresses.slice(0, 10)) yield `@${hostOf(address)}`;
  for (const word of wordsOf(author.name)) yield `~${word}`;
  yield* wordsOf(text);
};

/** The different features of a comment. */
export const featuresOf = (
  author: { readonly name: string; readonly url?: string | undefined },
  tree: Root,
): readonly string[] => {
  const found = new Set<string>();
  for (const feature of featuresIn(author, tree)) {
    found.add(feature);
    if (found.size >= MOST_FEATURES) break;
  }
  return [...found];
};
