// The newest comments as an Atom feed (RFC 4287). A body becomes HTML from the same syntax tree the page shows it from.
import { parseText } from '../body/text.js';
import { AfterwordError } from '../core/errors.js';
import type { CommentRecord } from '../core/records.js';
import { webAddress } from '../core/url.js';
import { xml, xmlText } from '../importers/xml.js';

export interface Feed {
  /** What names the feed for ever, and where it is. */
  readonly id: string;
  readonly title: string;
  /** The article, for the feed of one discussion. */
  readonly url?: string | undefined;
  readonly records: readonly CommentRecord[];
}

export const FEED_TYPE = 'application/atom+xml; charset=utf-8';

const load = async () => {
  try {
    return await Promise.all([import('hast-util-to-html'), import('mdast-util-to-hast')]);
  } catch (cause) {
    throw new AfterwordError(
      'unsupported',
      'Feeds need some packages: npm install hast-util-to-html mdast-util-to-hast',
      {
        cause,
      },
    );
  }
};

/** @throws AfterwordError `unsupported` where the packages it is made with are not installed */
export const feedOf = async ({ id, title, url, records }: Feed): Promise<string> => {
  const [{ toHtml }, { toHast }] = await load();
  const htmlOf = ({ body }: CommentRecord): string => toHtml(toHast(structuredClone(parseText(body.source)) as never));
  const article = webAddress(url);
  const [newest] = records;

  const entries = records.map((record) => {
    const name = record.author.name.trim() || 'Anonymous';
    const website = webAddress(record.author.url);
    const link = linkTo(record, article);
    return xml`<entry>
<id>urn:afterword:${encoded(record.discussion)}:${encoded(record.id)}</id>
<title>${name}</title>
<published>${new Date(record.createdAt).toISOString()}</published>
<updated>${updatedOf(record)}</updated>
<author><name>${name}</name>${website ? xml`<uri>${website}</uri>` : ''}</author>
${link ? xml`<link rel="alternate" href="${link}"/>` : ''}
<content type="html">${htmlOf(record)}</content>
</entry>
`;
  });

  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${id}</id>
<title>${title}</title>
<updated>${newest ? updatedOf(newest) : new Date(0).toISOString()}</updated>
<link rel="self" href="${id}"/>
${article ? xml`<link rel="alternate" href="${article}"/>` : ''}
${entries}</feed>
`.text;
};

const encoded = (text: string): string => encodeURIComponent(xmlText(text));

const updatedOf = ({ createdAt, editedAt }: CommentRecord): string => new Date(editedAt ?? createdAt).toISOString();

/** Where a comment is read: on its article, whose address its discussion is named by unless the site has told another. */
const linkTo = ({ discussion, id }: CommentRecord, article: string | undefined): string | undefined => {
  const page = article ?? webAddress(discussion);
  return page && `${page}#comment-${encoded(id)}`;
};
