// The page that a signed-in moderator gets at /moderate: a frame around <afterword-moderation>, whose script comes from the server itself. Its
// policy allows no other script, and no other page may frame it. All addresses are relative, so it works wherever the server is mounted.
import { isRightToLeft } from '../../locales/find-language.js';
import { digest } from '../digest.js';
import { acceptedLanguage } from '../mail/accepted-language.js';
import { MAIL_WORDS } from '../mail/mail-languages.js';
import type { PageAnswer } from './pages.js';

const STYLE = `html{font-family:system-ui,sans-serif}
body{max-width:60rem;margin:0 auto;padding:1rem}
afterword-moderation:not(:defined){display:block;min-height:100vh}`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);

const policyWith = (styleHash: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "connect-src 'self'",
    `style-src 'sha256-${styleHash}'`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** SHA-256 in base64, as a policy has it. */
const policyHash = async (text: string): Promise<string> => {
  const hash = (await digest(text)).replaceAll('-', '+').replaceAll('_', '/');
  return hash.padEnd(Math.ceil(hash.length / 4) * 4, '=');
};

/** @param script the file with the element, beside this page: `afterword-moderation.js?abc` */
export const moderationPage = async (request: Request, script: string): Promise<PageAnswer> => {
  const language = acceptedLanguage(request.headers.get('accept-language'));
  const [, { moderationMessages }] = await MAIL_WORDS[language]();
  const html = `<!doctype html>
<html lang="${language}" dir="${isRightToLeft(language) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escaped(moderationMessages.moderation)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
<script type="module" src="./${escaped(script)}"></script>
</head>
<body>
<main><afterword-moderation src="./" heading-level="1" choose-language></afterword-moderation></main>
</body>
</html>
`;
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': policyWith(await policyHash(STYLE)),
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      vary: 'Accept-Language, Cookie',
    },
    content: html,
  };
};
