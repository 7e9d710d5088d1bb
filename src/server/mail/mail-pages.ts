// The pages that links in mails lead to. Opening one changes nothing, because programs that check mails open links too: each asks, and its
// button does it.
import { parseBody } from '../../body/parse.js';
import { escaped, type PageAnswer, plainPage } from '../moderators/pages.js';
import { treeText } from './body-text.js';
import type { MailAction } from './mail-codes.js';
import { filled, type MailWords } from './mail-words.js';
import { isReported, namesIn, type ToldComment } from './told-comment.js';

const PAGES = { approve: 'approvePage', spam: 'spamPage', remove: 'removePage' } as const;
const DONE = { approve: 'approved', spam: 'markedSpam', remove: 'removed' } as const;

/** Characters of a comment that a page shows. */
const LONGEST = 5000;

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const bodyOf = ({ record }: ToldComment): string => {
  const body = { ...record.body, source: record.body.source.slice(0, 4 * LONGEST) };
  return `<blockquote dir="auto">${escaped(treeText(parseBody(body)).slice(0, LONGEST))}</blockquote>`;
};

const form = (action: string, code: string, buttons: readonly (readonly [which: string, words: string])[]): string =>
  `<form method="post" action="${action}">
<input type="hidden" name="code" value="${escaped(code)}">
${buttons.map(([which, words]) => `<p><button name="which" value="${which}">${escaped(words)}</button></p>`).join('\n')}
</form>`;

/** Where all that waits is seen; from /mail/…. */
const toModeration = ({ messages }: MailWords): string =>
  `<p><a href="../moderate">${escaped(messages.seeAll)}</a></p>`;

export const linkOverPage = (words: MailWords): PageAnswer =>
  plainPage(403, words.messages.linkOver, paragraph(words.messages.linkOverHint), words);

export const decisionPage = (code: string, action: MailAction, told: ToldComment, words: MailWords): PageAnswer => {
  const { messages } = words;
  const names = namesIn(told, words);
  const isKeeping = action === 'approve' && isReported(told);
  return plainPage(
    200,
    filled(messages[isKeeping ? 'keepPage' : PAGES[action]], names),
    `${paragraph(names['title'] ?? '')}${bodyOf(told)}${form('decision', code, [[action, messages[isKeeping ? 'keep' : action]]])}`,
    words,
  );
};

export const changedPage = (words: MailWords): PageAnswer =>
  plainPage(409, words.messages.linkOver, paragraph(words.messages.changedSince) + toModeration(words), words);

/** @param wasSo whether somebody had decided the same before */
export const decidedPage = (action: MailAction, wasSo: boolean, words: MailWords): PageAnswer => {
  const { messages } = words;
  return plainPage(200, wasSo ? messages.decidedBefore : messages[DONE[action]], toModeration(words), words);
};

export const confirmPage = (code: string, address: string, site: string, words: MailWords): PageAnswer => {
  const { messages } = words;
  return plainPage(
    200,
    messages.confirmPage,
    `${paragraph(filled(messages.confirmPageText, { site, address }))}${form('confirm', code, [['yes', messages.confirmLink]])}`,
    words,
  );
};

export const confirmedPage = (words: MailWords): PageAnswer =>
  plainPage(200, words.messages.confirmed, paragraph(words.messages.confirmedText), words);

/** @param isAsked whether they get mails only after they say yes: then they can only refuse all of them */
export const leavePage = (
  code: string,
  address: string,
  site: string,
  isAsked: boolean,
  words: MailWords,
): PageAnswer => {
  const { messages } = words;
  return plainPage(
    200,
    filled(messages.leavePage, { site }),
    paragraph(filled(messages.leavePageText, { address })) +
      form(
        'leave',
        code,
        isAsked
          ? [['all', messages.confirmStop]]
          : [
              ['discussion', messages.leaveDiscussion],
              ['all', messages.leaveAll],
            ],
      ),
    words,
  );
};

export const leftPage = (words: MailWords): PageAnswer =>
  plainPage(200, words.messages.left, paragraph(words.messages.leftText), words);
