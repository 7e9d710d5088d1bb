// The language that a reader prefers, by the header Accept-Language of their browser.
import type { OwnLanguages } from '../../locales/own-names.js';
import { languageIn } from '../words-in.js';

const MOST = 20;

/**
 * The one that is preferred of those that there are words in; English if there is none. A quality of 0 means that a language is not wanted
 * (RFC 9110, 12.5.4); one that is no number counts as 0.
 */
export const acceptedLanguage = (header: string | null, own: OwnLanguages): string => {
  const wanted = (header ?? '')
    .slice(0, 1000)
    .split(',', MOST)
    .map((one) => {
      const [tag = '', quality = ''] = one.split(/;\s*q=/);
      return { language: languageIn(own, tag.trim()), quality: quality === '' ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return wanted.find(({ language }) => language)?.language ?? 'en';
};
