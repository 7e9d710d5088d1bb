// Writes the newest comments as an Atom feed (RFC 4287). The HTML of a body is made from the same syntax tree that pages show.
import { permalinkHash } from '../core/permalink.js';
import type { CommentRecord } from '../core/records.js';
import { webAddress } from '../core/url.js';
import { isBlank } from '../core/visible.js';
import { xml, xmlText } from '../importers/xml.js';
import type { MailMessages } from '../locales/mail-messages.js';

export interface Feed {
  /** The permanent id of the feed of all discussions (RFC 4287, section 4.2.6): an absolute IRI. */
  readonly id: string;
  /** The absolute address of the feed; left out if the server does not know its own address. */
  readonly self: string | undefined;
  /** The discussion of the feed; without it, the feed is that of the whole site. */
  readonly discussion?: string | undefined;
  readonly title?: string | undefined;
  /** The article, for the feed of one discussion. */
  readonly url?: string | undefined;
  readonly records: readonly CommentRecord[];
  /** The HTML of each record's body. */
  readonly contents: readonly string[];
  readonly words: Pick<MailMessages, 'anonymous' | 'feed'>;
}

export const FEED_TYPE = 'application/atom+xml; charset=utf-8';

export const feedOf = ({ id, self, discussion, title, url, records, contents, words }: Feed): string => {
  const article = webAddress(url);

  const entries = records.map((record, index) => {
    const name = isBlank(record.author.name) ? words.anonymous : record.author.name.trim();
    const website = webAddress(record.author.url);
    const link = linkTo(record, url);
    return xml`<entry>
<id>${urnOf(record.discussion, record.id)}</id>
<title>${name}</title>
<published>${new Date(record.createdAt).toISOString()}</published>
<updated>${updatedOf(record)}</updated>
<author><name>${name}</name>${website ? xml`<uri>${website}</uri>` : ''}</author>
${link ? xml`<link rel="alternate" href="${link}"/>` : ''}
<content type="html">${contents[index] ?? ''}</content>
</entry>
`;
  });

  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${discussion === undefined ? id : urnOf(discussion)}</id>
<title>${title ?? discussion ?? words.feed}</title>
<updated>${records.map(updatedOf).sort().at(-1) ?? new Date(0).toISOString()}</updated>
${self ? xml`<link rel="self" href="${self}"/>` : ''}
${article ? xml`<link rel="alternate" href="${article}"/>` : ''}
${entries}</feed>
`.text;
};

/**
 * The id of the feed of all discussions: made from the server's address if that is configured, else from the store's id. So the id
 * changes once if the address is configured later; it cannot be made from the store's id alone, because existing feeds must keep
 * their ids.
 */
export const siteFeedId = (site: string, storeId: string): string => (site ? urnOf('', site) : `urn:uuid:${storeId}`);

/** A permanent id that does not depend on the address of the server. */
const urnOf = (...parts: readonly string[]): string => ['urn:afterword', ...parts.map(encoded)].join(':');

const encoded = (text: string): string => encodeURIComponent(xmlText(text));

const updatedOf = ({ createdAt, editedAt }: CommentRecord): string => new Date(editedAt ?? createdAt).toISOString();

/** The address of a comment's article: the one that the site has given, else the discussion's id if that is an address. */
export const articleUrl = ({ discussion }: CommentRecord, url: string | undefined): string | undefined =>
  webAddress(url) ?? webAddress(discussion);

/** Where a comment is read. */
const linkTo = (record: CommentRecord, url: string | undefined): string | undefined => {
  const page = articleUrl(record, url);
  return page && `${page}${permalinkHash(record.id)}`;
};
