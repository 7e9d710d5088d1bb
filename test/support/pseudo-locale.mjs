// A language made from English: every letter has a mark, and every vowel is there twice, so it is about 40 % longer. In this language a
// text with a plain letter shows a message that is not translated.
const MARKED = 'áƀçðéƒĝĥíĵķļɱñóþɋŕšţúṽŵẋýž';

const markedOf = (letter) => {
  const small = letter.toLowerCase();
  const marked = MARKED[small.charCodeAt(0) - 97];
  return letter === small ? marked : marked.toUpperCase();
};

/** A text, with its {places} as they are. */
export const pseudoText = (text) =>
  text
    .split(/({\w+})/)
    .map((part, index) =>
      index % 2
        ? part
        : part.replace(/[a-z]/gi, (letter) =>
            /[aeiou]/i.test(letter) ? markedOf(letter) + markedOf(letter.toLowerCase()) : markedOf(letter),
          ),
    )
    .join('');

/** Messages, at any depth. */
export const pseudoMessages = (messages) =>
  Object.fromEntries(
    Object.entries(messages).map(([name, value]) => [
      name,
      typeof value === 'string' ? pseudoText(value) : pseudoMessages(value),
    ]),
  );

/**
 * A locale with such messages. Its dates and numbers are those of Russian, or of Arabic where it is written from right to left: they
 * have no Latin letters.
 */
export const pseudoLocale = (messages, isMirrored = false) => ({
  language: isMirrored ? 'ar' : 'ru',
  thousands: null,
  ...(isMirrored && { direction: 'rtl' }),
  messages: pseudoMessages(messages),
});
