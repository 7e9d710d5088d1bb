// Reads Disqus's export: threads (pages), then posts, each with its thread and its parent. Bodies are HTML.
import { authorFrom, plainName } from './author.js';
import { dateOf } from './dates.js';
import type { CommentEntry, Entries, Entry, PageEntry } from './entry.js';
import { readXml, type XmlHandler } from './xml-reader.js';

const DISQUS = 'http://disqus.com';
const INTERNALS = 'http://disqus.com/disqus-internals';

const prefixInDisqus = (namespace: string): string | undefined => {
  if (namespace === INTERNALS) return 'dsq';
  return namespace === DISQUS || namespace === '' ? '' : 'other';
};

/** A thread or a post: the texts of its elements by name; those of its author by path. */
interface Thing {
  readonly name: 'thread' | 'post';
  readonly key: string;
  readonly line: number;
  readonly fields: Record<string, string>;
}

class DisqusReader implements XmlHandler {
  readonly prefixOf = prefixInDisqus;
  readonly #path: string[] = [];
  #thing: Thing | undefined;

  open(name: string, attribute: (name: string) => string | undefined, line: number): void {
    const depth = this.#path.push(name);
    if (name !== 'thread' && name !== 'post' && name !== 'parent') return;
    const key = attribute('dsq:id')?.trim() ?? '';
    if (depth === 2 && name !== 'parent')
      this.#thing = { name, key, line, fields: Object.create(null) as Record<string, string> };
    else if (depth === 3 && name !== 'post' && this.#thing) this.#thing.fields[name] = key;
  }

  close(name: string, text: string): Entry | undefined {
    this.#path.pop();
    const thing = this.#thing;
    if (!thing) return undefined;
    if (this.#path.length === 1) {
      this.#thing = undefined;
      return thing.name === 'thread' ? pageEntryOf(thing) : commentOf(thing);
    }
    const field = [...this.#path.slice(2), name].join('/');
    // Pretty-printed files have white space around every text.
    thing.fields[field] ??= text.trim();
    return undefined;
  }
}

const is = (field: string | undefined): boolean => field === 'true' || field === '1';

/** The id of an author: the user name, which guests do not have. */
const authorIdIn = (fields: Readonly<Record<string, string>>): string | undefined =>
  fields['author/username'] && !is(fields['author/isAnonymous']) ? `disqus:${fields['author/username']}` : undefined;

const pageEntryOf = ({ key, fields }: Thing): PageEntry => {
  const writer = authorIdIn(fields);
  const date = dateOf(fields['createdAt']);
  return {
    type: 'page',
    key,
    // The site's own identifier for the page is usually an address.
    address: fields['link'] || fields['id'] || '',
    ...(fields['title'] && { title: plainName(fields['title']) }),
    ...(fields['id'] && { identifier: fields['id'] }),
    ...(date && { date }),
    ...(is(fields['isClosed']) && { closed: true }),
    ...(is(fields['isDeleted']) && { hidden: true }),
    ...(writer && { author: writer }),
  };
};

const statusOf = (fields: Readonly<Record<string, string>>): CommentEntry['status'] => {
  if (is(fields['isSpam'])) return 'spam';
  if (is(fields['isDeleted'])) return 'removed';
  return fields['isApproved'] === 'false' ? 'pending' : 'approved';
};

const commentOf = ({ key, line, fields }: Thing): CommentEntry => {
  const { author, repairs } = authorFrom({ id: authorIdIn(fields), name: plainName(fields['author/name'] ?? '') });
  const createdAt = dateOf(fields['createdAt']);
  return {
    type: 'comment',
    page: fields['thread'] ?? '',
    id: key || (fields['id'] ?? ''),
    parent: fields['parent'] || null,
    line,
    author,
    ...(fields['author/email'] && { email: fields['author/email'] }),
    body: { format: 'html', source: fields['message'] ?? '' },
    ...(createdAt && { createdAt }),
    status: statusOf(fields),
    kind: 'comment',
    repairs: createdAt ? repairs : [...repairs, 'date'],
    omitted: fields['ipAddress'] ? ['ip'] : [],
  };
};

export const readDisqus = (text: AsyncIterable<string>): Entries => readXml(text, new DisqusReader());
