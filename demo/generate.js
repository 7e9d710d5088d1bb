// Makes up any number of comments, always the same ones for the same number: for the stress page and the benchmarks.
// Each is about 75 words in three paragraphs. Three in ten are roots, the rest are replies up to eight deep, by some three
// hundred people over six years. Knows no DOM.

/** @typedef {import('../dist/core/index.js').CommentRecord} CommentRecord */

const GIVEN = [
  ['Ada', 'Bruno', 'Chiara', 'Dele', 'Esther', 'Farid', 'Greta', 'Hiro', 'Ilse', 'Joaquim'],
  ['Kofi', 'Leïla', 'Mads', 'Nkechi', 'Olga', 'Piotr', 'Rosa', 'Søren', 'Tariq', 'Wanda'],
].flat();

const FAMILY = [
  ['Abara', 'Brandão', 'Castell', 'Dvořák', 'Ekström', 'Fontaine', 'Gupta', 'Hollis'],
  ['Ito', 'Jansen', 'Kowal', 'Lindqvist', 'Mbeki', 'Novak', 'O’Dea'],
].flat();

const SENTENCES = [
  'I have read this three times now, and each time a different paragraph was the important one.',
  'My grandfather would have said the same thing, only with fewer words and more onions.',
  'There is a simpler way to do it, but it takes longer and you meet fewer people.',
  'We tried that in our street in the spring, and by June nobody could remember whose idea it had been.',
  'I disagree, though I notice that I cannot say exactly where.',
  'It depends very much on the weather, as most things do if you wait long enough.',
  'You are right about the beginning and, I think, wrong about the end.',
  'Nobody told me this when I started, and I am not sure I would have listened.',
  'The numbers do not bear that out, at least not the ones that I can find.',
  'It was a Tuesday, it was raining, and the shop had just closed.',
  'What I miss in all of this is somebody who has actually tried it.',
  'I keep a list of such things on the back of the pantry door.',
  'My neighbour does it the other way around, and her tomatoes are better than mine.',
  'Thank you for writing this down before it was forgotten.',
  'Perhaps the question is not how, but how often.',
  'As someone who repairs these for a living, I can only beg you to use the small screwdriver.',
  'The first year is the hardest, and the second is hard in a more interesting way.',
  'I laughed out loud on the bus, and a stranger asked me what was so funny, so I read it to her.',
  'There used to be a word for that, but I have only ever heard it from my mother.',
  'Could you say more about the part with the ladder?',
  'We had one at school, and it was kept behind glass, and none of us ever learned what it did.',
  'It works, but it works the way a borrowed umbrella works.',
  'I would put it the other way around: first the table, then the guests.',
  'You can tell a great deal about a town by what it leaves out overnight.',
  'Mine is green and it rattles, and I would not part with it for anything.',
  'That is kind of you, but the credit belongs to my sister.',
  'I have looked it up since: it was the winter after the flood, and not the one before.',
  'Nothing is ever finished in that house, and everybody who lives there is happy.',
  'If you do it slowly enough it stops being work.',
  'The trick is to stop one step before you think that you should.',
  'I asked the old man at the harbour, and he shrugged so eloquently that I took notes.',
  'There must be a reason, and I suspect that the reason is string.',
  'For what it is worth, I made exactly this mistake in both directions.',
  'One of you is going to have to explain it to my daughter, because I could not.',
  'It smells of oranges and machine oil, and I could find it in the dark.',
  'We walked all the way back to look for it, and it had been in my other pocket.',
  'I am not an expert, but I have been doing it badly for thirty years.',
  'Leave it alone for a week and look again with different eyes.',
  'The instructions were in four languages, and wrong in all of them in the same way.',
  'She never threw anything away, and in the end it turned out that she had been right about the buckets.',
  'Let me add one thing that the article does not mention.',
  'In the north they do it with butter, and nobody has ever complained.',
  'It takes two people: one to hold it and one to say that it is not straight.',
  'I wrote to the manufacturer, and a month later I had an answer by hand.',
  'This is the sort of thing that I used to know and would like to know again.',
  'On the third day the children had invented rules, and on the fourth they had invented a court.',
  'Somebody ought to tell the council, but please not me.',
  'What a good question, and what a long evening it is going to be.',
  'I keep thinking about the woman at the window.',
  'It is cheaper in autumn, and you will need two.',
  'Our teacher made us learn it by heart, and I can still hear the tram that went past while I recited it.',
  'There is no hurry, unless you have already begun.',
  'They sold the piano and kept the stool, which tells you all you need to know.',
  'I was sure that I had dreamed it until I saw your photograph.',
  'With respect, the goat had nothing to do with it.',
  'It was the best soup of my life, and I have never managed to make it again.',
  'He counted them every night, and there was always one too many.',
  'Try it without the lid.',
  'That may be so in the city, but out here the post comes twice a week and the news with it.',
  'The light in that room is best at about four, when the house opposite lends us some of its own.',
  'I have sent this to my brother without comment, and he will know why.',
  'You have to want it a little, but not so much that it notices.',
  'All our clocks were wrong in the same direction, so we were never late for one another.',
  'Ask me again in March.',
  'I had given up on the whole business until the day the door jammed.',
  'We still have the recipe, though there is a stain exactly where the quantity of flour should be.',
  'The dog understood at once, and the rest of us by about the weekend.',
  'Good string, a sharp knife and somebody to talk to: I have never needed more than that.',
  'I learned more from the one that broke than from all the others together.',
  'Every few years someone discovers this, and I am glad that this time it was you.',
  'It will not make you rich, but you will never again be bored in a queue.',
  'Now I shall have to go and look at mine.',
];

/** The least number of words in a paragraph. The last sentence goes over it, so three paragraphs have about 75 words. */
const PARAGRAPH = 17;
const ROOTS = 0.3;
const DEEPEST = 8;
/** A reply answers one of the comments just before it, as in a conversation. */
const REACH = 60;
const START = Date.UTC(2019, 2, 1, 8);
const END = Date.UTC(2025, 1, 28, 20);

/** The mulberry32 generator: numbers from 0 up to 1 that are the same for the same seed. */
const numbersFrom = (seed) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const wordsIn = (text) => text.split(' ').length;

/**
 * @param {number} count how many
 * @param {string} [discussion] the id of the discussion they belong to
 * @returns {CommentRecord[]} the oldest first, each after the one it replies to
 */
export const generateComments = (count, discussion = 'stress') => {
  const random = numbersFrom(20190301);
  const below = (limit) => Math.floor(random() * limit);
  const pick = (list) => list[below(list.length)];
  const paragraph = () => {
    const sentences = [];
    for (let words = 0; words < PARAGRAPH;) {
      const sentence = pick(SENTENCES);
      if (sentences.includes(sentence)) continue;
      sentences.push(sentence);
      words += wordsIn(sentence);
    }
    return sentences.join(' ');
  };

  const records = [];
  const depths = [];
  const step = (END - START) / Math.max(count, 1);
  for (let index = 0; index < count; index += 1) {
    const candidate = index - 1 - below(Math.min(index, REACH));
    const isRoot = index === 0 || random() < ROOTS;
    const answers = isRoot || depths[candidate] === DEEPEST ? -1 : candidate;
    depths.push(answers < 0 ? 0 : depths[answers] + 1);
    records.push({
      id: String(index + 1),
      discussion,
      parent: answers < 0 ? null : String(answers + 1),
      author: { name: `${pick(GIVEN)} ${pick(FAMILY)}` },
      body: { format: 'text', source: [paragraph(), paragraph(), paragraph()].join('\n\n') },
      createdAt: new Date(START + Math.floor((index + random()) * step)).toISOString(),
      status: 'approved',
      kind: 'comment',
      revision: 1,
    });
  }
  return records;
};
