// Small pages that links lead to, and the pages that moderators see until they are signed in. They need no script and nothing from other
// sites, and no other site can show them in a frame. What a signed-in moderator gets is in moderation-page.ts.

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

const ENGLISH: PageLanguage = { language: 'en', direction: 'ltr' };

/** @param content as HTML */
export const plainPage = (
  status: number,
  title: string,
  content: string,
  { language, direction }: PageLanguage = ENGLISH,
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

/** Asks whoever opened a link to sign in. Opening it changes nothing, because programs that check mails and chats open links too. */
export const linkPage = (code: string): PageAnswer =>
  plainPage(
    200,
    'Sign in as a moderator',
    `<p>This link works once. Press the button in the browser in which you want to moderate.</p>
<form method="post" action="moderate">
<input type="hidden" name="link" value="${escaped(code)}">
<button>Sign in</button>
</form>`,
  );

export const usedLinkPage = (): PageAnswer =>
  plainPage(
    403,
    'This link does not work any more',
    `<p>It was used, or it is older than a day. <code>afterword moderator add NAME</code> on the server prints another.</p>`,
  );

export const signedOutPage = (): PageAnswer =>
  plainPage(
    401,
    'You are not signed in',
    `<p>Moderators sign in by a link. <code>afterword moderator add NAME</code> on the server prints one.</p>`,
  );
