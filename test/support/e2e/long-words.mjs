// Pages in a language that is 40 % longer than English, and what looks whether it has pushed something out of its place.
// With SCREENSHOTS=folder pictures are kept there; with LANGUAGES=de,ja these languages are shown instead.
import { en } from '../../../src/locales/en.js';
import { moderationMessages } from '../../../src/locales/en-moderation.js';
import { pseudoMessages } from '../pseudo-locale.mjs';
import { misplaced } from './geometry.mjs';

const folder = process.env.SCREENSHOTS;
export const WIDTHS = [320, 1280];
/** By the `lang` of a page: whose numbers and dates it has, and where lines begin. */
export const LANGUAGES = process.env.LANGUAGES?.split(',') ?? ['ru', 'ar'];
export const isPseudo = !process.env.LANGUAGES;

export const words = pseudoMessages({ ...moderationMessages, ...en.messages });
const own = `globalThis.afterwordLocales = ${JSON.stringify(Object.fromEntries(LANGUAGES.map((name) => [name, words])))};`;
/** What a page needs that is made by `pageOf`. */
export const ownWords = { '/own.js': { body: own, type: 'text/javascript' } };

/** @param script the address of a module of the page's own */
export const pageOf = (
  language,
  element,
  file,
  script,
) => `<!doctype html><html lang="${language}" ${/^(ar|he|fa)/.test(language) ? 'dir="rtl"' : ''}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title><link rel="icon" href="data:,">
${isPseudo ? '<script src="/own.js"></script>' : ''}<script type="module" src="/dist/${file}"></script>${script ? `<script type="module" src="${script}"></script>` : ''}
<style>body { margin: 0 auto; padding: 8px; max-width: 44rem; font-family: sans-serif }</style></head><body>${element}</body></html>`;

/** Makes a function that looks at a state of a page, and adds to `faults` what is out of its place. */
export const lookAt = (page, faults) => async (language, width, state) => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  for (const fault of await page.evaluate(misplaced)) faults.add(`${language}, ${width} px, ${state}: ${fault}`);
  if (folder) await page.screenshot(`${folder}/${language}-${width}-${state.replaceAll(' ', '-')}.png`);
};
