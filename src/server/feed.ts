// The newest comments as an Atom feed (RFC 4287). A body becomes HTML from the same syntax tree the page shows it from.
import type { CommentRecord } from '../core/records.js';
import { webAddress } from '../core/url.js';
import { xml, xmlText } from '../importers/xml.js';
import { htmlWriterFor } from './body-html.js';

export interface Feed {
  /** Where readers reach the server, if it was told; tells one site's feed from another's. */
  readonly site: string;
  /** Where the feed is; may be relative. */
  readonly self: string;
  /** Whose feed it is; the whole site's without one. */
  readonly discussion?: string | undefined;
  readonly title?: string | undefined;
  /** The article, for the feed of one discussion. */
  readonly url?: string | undefined;
  readonly records: readonly CommentRecord[];
}

export const FEED_TYPE = 'application/atom+xml; charset=utf-8';

/** @throws AfterwordError `unsupported` where the packages it is made with are not installed */
export const feedOf = async ({ site, self, discussion, title, url, records }: Feed): Promise<string> => {
  const htmlOf = await htmlWriterFor(records.map(({ body }) => body));
  const article = webAddress(url);

  const entries = records.map((record) => {
    const name = record.author.name.trim() || 'Anonymous';
    const website = webAddress(record.author.url);
    const link = linkTo(record, article);
    return xml`<entry>
<id>${nameOf(record.discussion, record.id)}</id>
<title>${name}</title>
<published>${new Date(record.createdAt).toISOString()}</published>
<updated>${updatedOf(record)}</updated>
<author><name>${name}</name>${website ? xml`<uri>${website}</uri>` : ''}</author>
${link ? xml`<link rel="alternate" href="${link}"/>` : ''}
<content type="html">${htmlOf(record.body)}</content>
</entry>
`;
  });

  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${discussion === undefined ? nameOf('', site || 'responses') : nameOf(discussion)}</id>
<title>${title ?? discussion ?? 'Responses'}</title>
<updated>${records.map(updatedOf).sort().at(-1) ?? new Date(0).toISOString()}</updated>
<link rel="self" href="${self}"/>
${article ? xml`<link rel="alternate" href="${article}"/>` : ''}
${entries}</feed>
`.text;
};

/** A name for ever (RFC 4287, section 4.2.6), wherever it is asked for and however the server is called there. */
const nameOf = (...parts: readonly string[]): string => ['urn:afterword', ...parts.map(encoded)].join(':');

const encoded = (text: string): string => encodeURIComponent(xmlText(text));

const updatedOf = ({ createdAt, editedAt }: CommentRecord): string => new Date(editedAt ?? createdAt).toISOString();

/** Where a comment is read: on its article, whose address its discussion is named by unless the site has told another. */
const linkTo = ({ discussion, id }: CommentRecord, article: string | undefined): string | undefined => {
  const page = article ?? webAddress(discussion);
  return page && `${page}#comment-${encoded(id)}`;
};
