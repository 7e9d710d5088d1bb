// Small pages that links lead to, and the pages that moderators see until they are signed in. They need no script and nothing from other
// sites, and no other site can show them in a frame. What a signed-in moderator gets is in moderation-page.ts.
import { filled, type MailWords } from '../mail/mail-words.js';

const STYLE = `body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:4rem auto;padding:0 1rem;overflow-wrap:anywhere}
button{font:inherit;padding:.6rem 1.2rem}blockquote{margin:1rem 0;padding-inline-start:1rem;border-inline-start:3px solid;white-space:pre-wrap;overflow-wrap:anywhere}:root{color-scheme:light dark}`;

export const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const PLAIN_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string;
}

/** The language of a page. */
export interface PageLanguage {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/** @param content as HTML */
export const plainPage = (
  status: number,
  title: string,
  content: string,
  { language, direction }: PageLanguage,
): PageAnswer => ({
  status,
  // The address has a secret: it goes to no other page.
  headers: { ...HEADERS, 'content-security-policy': PLAIN_POLICY, 'referrer-policy': 'no-referrer' },
  content: `<!doctype html>
<html lang="${language}" dir="${direction}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<main>
<h1>${escaped(title)}</h1>
${content}
</main>
</html>
`,
});

/** @param cookie a header that sets one */
export const pageResponse = ({ status, headers, content }: PageAnswer, request: Request, cookie?: string): Response =>
  new Response(request.method === 'HEAD' ? null : content, {
    status,
    headers: { ...headers, ...(cookie && { 'set-cookie': cookie }) },
  });

/** How moderators get a link. */
const hint = ({ messages }: MailWords): string => {
  const command = '<code dir="ltr">afterword moderator add NAME</code>';
  return `<p>${filled(escaped(messages.signInHint), { command })}</p>`;
};

/** Asks whoever opened a link to sign in. Opening it changes nothing, because programs that check mails and chats open links too. */
export const linkPage = (code: string, words: MailWords): PageAnswer => {
  const { signInPage, signInPageText, signIn } = words.messages;
  return plainPage(
    200,
    signInPage,
    `<p>${escaped(signInPageText)}</p>
<form method="post" action="moderate">
<input type="hidden" name="link" value="${escaped(code)}">
<button>${escaped(signIn)}</button>
</form>`,
    words,
  );
};

export const usedLinkPage = (words: MailWords): PageAnswer => {
  const { linkOver, linkOverHint } = words.messages;
  return plainPage(403, linkOver, `<p>${escaped(linkOverHint)}</p>${hint(words)}`, words);
};

export const signedOutPage = (words: MailWords): PageAnswer =>
  plainPage(401, words.messages.notSignedIn, hint(words), words);
