// What a name looks like, so that names are told apart as people do it. Letters become the first of all that look like them
// (Unicode's confusables, UTS #39); case, accents, white space and signs count for nothing.
// The decision a reader would question: several skeletons for one name. Letters look like others in one case only (the Russian
// for "Ben" does in capitals), so a name is looked at as it is, in small letters and in capitals.
import unhomoglyph from 'unhomoglyph';
import { DRAFT_LIMITS } from '../core/draft.js';

/** Small capitals, which Unicode takes for letters of their own. */
const SMALL_CAPITALS = 'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ';
const CAPITALS = 'ABCDEFGHIJKLMNOPRSTUVWYZ';

/** Accents, Arabic's stretching line, and what is not seen. */
const ACCENTS = /[\u0300-\u036f\u0640\p{DI}]/gu;
const SIGNS = /[^\p{L}\p{M}\p{N}]/gu;

/** Of a name that is long when decomposed the beginning has to do: an index takes no more. */
const LONGEST = 200;

const plain = (text: string): string => text.normalize('NFKD').replace(ACCENTS, '');

const skeletonOf = (name: string): string => {
  const small = plain(unhomoglyph(unhomoglyph(name).toLowerCase())).toLowerCase();
  // A name that is all signs is told by them.
  return (small.replace(SIGNS, '') || small.replace(/\s/g, '')).replace(/[i1|]/g, 'l').slice(0, LONGEST);
};

/** What a name looks like; nothing where it shows nothing. What is more than a name may have is not looked at. */
export const skeletonsOf = (name: string): readonly string[] => {
  const letters = plain(name.slice(0, DRAFT_LIMITS.name)).replace(
    /[ᴀ-ᴢꜰꜱʀʙɢʜɪʟɴʏ]/g,
    (letter) => CAPITALS[SMALL_CAPITALS.indexOf(letter)] ?? letter,
  );
  const skeletons = [letters, letters.toLowerCase(), letters.toUpperCase()].map(skeletonOf);
  return [...new Set(skeletons)].filter((skeleton) => skeleton !== '');
};
