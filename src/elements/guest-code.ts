// A guest's secret as a code that people can read, copy and type: letters and digits that are not easily confused (Crockford's base 32),
// in groups of four, with a check sum at the end.
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const CHECK_DIGITS = 4;
/** The lengths that the server takes. */
const SECRET = /^[!-~]{32,200}$/;
/** The secrets that the http adapter makes. They are written shorter. */
const HEX = /^([0-9a-f]{2}){16,100}$/;

/** FNV-1a, its last 20 bits. */
const checkSumOf = (bytes: readonly number[]): readonly number[] => {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return Array.from({ length: CHECK_DIGITS }, (_, place) => (hash >>> (5 * place)) & 31);
};

/** Numbers of so many bits as numbers of other bits. The last one may be filled up with zeros. */
const regroup = (numbers: readonly number[], from: number, to: number): number[] => {
  const regrouped: number[] = [];
  let [held, bits] = [0, 0];
  for (const number of numbers) {
    held = (held << from) | number;
    bits += from;
    while (bits >= to) {
      bits -= to;
      regrouped.push((held >> bits) & ((1 << to) - 1));
    }
    held &= (1 << bits) - 1;
  }
  return bits ? [...regrouped, (held << (to - bits)) & ((1 << to) - 1)] : regrouped;
};

export const codeOf = (secret: string): string => {
  const isHex = HEX.test(secret);
  const content = isHex
    ? secret.match(/../g)!.map((pair) => parseInt(pair, 16))
    : Array.from(secret, (letter) => letter.codePointAt(0)!);
  const bytes = [Number(isHex), ...content];
  const digits = [...regroup(bytes, 8, 5), ...checkSumOf(bytes)].map((digit) => DIGITS[digit]).join('');
  return digits.match(/.{1,4}/g)!.join('-');
};

/** The secret in a code, however it was typed; `undefined` if there is a mistake in it. */
export const secretIn = (code: string): string | undefined => {
  const typed = code.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  const digits = Array.from(typed.slice(0, 400), (digit) => DIGITS.indexOf(digit));
  if (digits.includes(-1)) return undefined;
  const sum = digits.splice(-CHECK_DIGITS);
  const bytes = regroup(digits, 5, 8).slice(0, Math.floor((digits.length * 5) / 8));
  if (checkSumOf(bytes).join() !== sum.join()) return undefined;
  const [isHex, ...content] = bytes;
  const secret = content
    .map((byte) => (isHex ? byte.toString(16).padStart(2, '0') : String.fromCodePoint(byte)))
    .join('');
  // The last digit of the content has bits to spare: a mistake in those is noticed too.
  return SECRET.test(secret) && codeOf(secret).replaceAll('-', '') === typed ? secret : undefined;
};
