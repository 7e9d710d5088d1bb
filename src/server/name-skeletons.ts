// Makes the skeletons of a name: names that look the same to people have a skeleton in common. Each letter is replaced by the first of
// the letters that look like it (Unicode's confusables, UTS #39); case, accents, white space and signs are ignored.
// A surprising decision: a name has several skeletons. Some letters look alike only in one case (the Russian for "Ben" does in
// capitals), so a skeleton is made of the name as it is, in small letters and in capitals.
import unhomoglyph from 'unhomoglyph';
import { DRAFT_LIMITS } from '../core/draft.js';

/** Small capitals, which Unicode treats as letters of their own. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ';
const CAPITALS = 'ABCDEFGHIJKLMNOPRSTUVWYZ';

/** Accents, the Arabic tatweel, and invisible characters. */
const ACCENTS = /[\u0300-\u036f\u0640\p{DI}]/gu;
const SIGNS = /[^\p{L}\p{M}\p{N}]/gu;

/** Longer skeletons are cut, because an index entry has no room for more. */
const LONGEST = 200;

const plain = (text: string): string => text.normalize('NFKD').replace(ACCENTS, '');

const skeletonOf = (name: string): string => {
  const small = plain(unhomoglyph(unhomoglyph(name).toLowerCase())).toLowerCase();
  // A name that consists of signs only is compared by its signs.
  return (small.replace(SIGNS, '') || small.replace(/\s/g, '')).replace(/[i1|]/g, 'l').slice(0, LONGEST);
};

/** The skeletons of a name; none if nothing of it is visible. Only as many characters are used as a name may have. */
export const skeletonsOf = (name: string): readonly string[] => {
  const letters = plain(name.slice(0, DRAFT_LIMITS.name)).replace(
    /[ᴀ-ᴢꜰꜱʀʙɢʜɪʟɴʏ]/g,
    (letter) => CAPITALS[SMALL_CAPITALS.indexOf(letter)] ?? letter,
  );
  const skeletons = [letters, letters.toLowerCase(), letters.toUpperCase()].map(skeletonOf);
  return [...new Set(skeletons)].filter((skeleton) => skeleton !== '');
};
