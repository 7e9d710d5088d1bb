// Text as words are compared: without accents, signs of width, invisible characters and case, and with one letter for all that look alike
// (Unicode's confusables, UTS #39). Some letters look alike only in capitals, others only in small letters, so a text has two such forms.
import unhomoglyph from 'unhomoglyph';

/** Accents, the Arabic tatweel, and invisible characters. */
const ACCENTS = /[\u0300-\u036f\u0640\p{DI}]/gu;

const plain = (text: string): string => text.normalize('NFKD').replace(ACCENTS, '');

const oneLetterEach = (text: string): string => unhomoglyph(text).toLowerCase().replace(/[i1|]/g, 'l');

/** In small letters, and in capitals. */
export const foldedForms = (text: string): readonly [string, string] => {
  const letters = plain(text);
  return [oneLetterEach(letters.toLowerCase()), oneLetterEach(letters.toUpperCase())];
};

/**
 * Text as patterns are compared: without signs of width and invisible characters; and the same with ASCII letters for all that look like
 * one. Patterns are written with the letters themselves, so the second form is needed only if it differs.
 */
export const patternForms = (text: string): readonly string[] => {
  const normal = text.normalize('NFKC').replace(/\p{DI}/gu, '');
  const ascii = normal.replace(/[^\0-\x7f]/gu, (letter) => {
    const alike = unhomoglyph(letter);
    return /^[a-z]+$/i.test(alike) ? alike : letter;
  });
  return ascii === normal ? [normal] : [normal, ascii];
};
