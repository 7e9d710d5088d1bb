// Character references in HTML (the HTML standard, section 13.2.5.72 and on).
import type { CharacterNames } from './character-names.js';

const REFERENCES = /&(?:#(?:x([\da-f]+)|(\d+));?|([a-z][a-z\d]*)(;?)(=?))/gi;
/** The longest name that needs no `;`. */
const LONGEST_LEGACY = 6;
/** The characters for the numbers 128 to 159, as Windows has them. */
const WINDOWS = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

const characterOf = (code: number): string => {
  if (code >= 128 && code < 160) return WINDOWS[code - 128] as string;
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
};

/** @param isAttribute in an attribute, a name without `;` counts only if no letter, digit or `=` follows, as in an address */
export const decodedHtml = (text: string, { named, legacy }: CharacterNames, isAttribute: boolean): string => {
  const decode = (all: string, hex: string, decimal: string, name: string, end: string, equals: string): string => {
    if (hex) return characterOf(parseInt(hex, 16));
    if (decimal) return characterOf(Number(decimal));
    if (end && Object.hasOwn(named, name)) return (named[name] as string) + equals;
    for (let length = Math.min(name.length, LONGEST_LEGACY); length > 1; length -= 1) {
      const start = name.slice(0, length);
      if (!legacy.has(start)) continue;
      if (isAttribute && (length < name.length || (equals && !end))) return all;
      return (named[start] as string) + all.slice(1 + length);
    }
    return all;
  };
  return text.includes('&') ? text.replace(REFERENCES, decode) : text;
};
