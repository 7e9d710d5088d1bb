// A labelled set of comments for the classifier's benchmark. All sentences are made up for it. A family has sentences about one thing; its
// comments are made of two or three of them, with words put into the places in braces. It is the same set in every run.

const SLOTS = {
  site: ['fastwin777', 'mega-deals-24', 'topcheap-shop', 'bestrank-now', 'quickcash4u', 'lucky-reels'],
  blog: ['old-notes', 'two-hills', 'paper-boat', 'slow-letters', 'late-tea', 'blue-desk', 'quiet-page', 'my-garden'],
  tld: ['top', 'xyz', 'click', 'shop', 'online'],
  sum: ['100', '250', '500', '1000', '3000', '7500'],
  place: ['Lisbon', 'the village', 'our street', 'the north', 'Ghent', 'the valley'],
  person: ['my father', 'a colleague', 'the author', 'my neighbour', 'our teacher', 'a friend'],
  year: ['1987', '1994', '2003', '2011', '2019'],
};

/** Each with the name, website or not, and sentences. */
export const SPAM = {
  casino: {
    names: ['Lucky Spins', 'Jackpot Joe', 'casino_fan'],
    site: true,
    sentences: [
      'Play the best online casino games and win real money tonight!',
      'Get a {sum}% welcome bonus and free spins at https://{site}.{tld}',
      'Slots, poker, roulette: no deposit needed, instant payout.',
      'Our casino pays {sum} dollars to every new player.',
      'Click here https://{site}.{tld}/bonus and claim your jackpot.',
      'Bet on football and win every day with our tips.',
    ],
  },
  pharmacy: {
    names: ['Health Store', 'meds online', 'Dr Cheap'],
    site: true,
    sentences: [
      'Buy cheap pills online without prescription, fast delivery.',
      'Best prices for {sum} mg tablets at https://{site}.{tld}',
      'Lose {sum} grams a day with this natural supplement, doctors hate it!',
      'Order now and get free shipping and a discount of 70%.',
      'Generic medicine, discreet package, money back guarantee.',
      'This product changed my life, you can buy it here: https://{site}.{tld}',
    ],
  },
  ranking: {
    names: ['SEO Expert', 'Digital Agency', 'Rank Booster'],
    site: true,
    sentences: [
      'We can bring your website to the first page of search results.',
      'Buy {sum} high quality backlinks for a cheap price at https://{site}.{tld}',
      'Increase your traffic and sales with our affordable SEO service.',
      'Your site has errors that hurt your ranking, contact us for a free audit.',
      'We sell followers, likes and reviews, fast delivery guaranteed.',
      'Visit https://{site}.{tld} to boost your business online.',
    ],
  },
  coins: {
    names: ['Crypto King', 'trader_pro', 'Invest Now'],
    site: true,
    sentences: [
      'I earned {sum} dollars in one week with this trading robot.',
      'Invest in crypto now and double your money, guaranteed profit.',
      'Contact my account manager on whatsapp, she helped me recover my lost coins.',
      'Join our signals group for free at https://{site}.{tld}',
      'Send {sum} and get back twice as much within an hour.',
      'Financial freedom is possible, click the link and start earning today.',
    ],
  },
  loans: {
    names: ['Loan Officer', 'Quick Finance', 'Mrs Grace Funding'],
    site: false,
    sentences: [
      'Do you need an urgent loan? We offer {sum} to 500000 at 2% interest.',
      'Apply now by email, no credit check, money within 24 hours.',
      'I got my loan approved by this honest lender after many scams.',
      'Contact us today for business loans, personal loans and debt consolidation.',
      'Guaranteed approval for everyone, bad credit is no problem.',
      'Send your details to our whatsapp number and get your money today.',
    ],
  },
  essays: {
    names: ['Essay Helper', 'assignment pro', 'Thesis Online'],
    site: true,
    sentences: [
      'Buy your essay online from professional writers, cheap and fast.',
      'Our assignment help service has {sum} experts, visit https://{site}.{tld}',
      'Order a thesis with a discount of 30% and a money back guarantee.',
      'We write your homework within 6 hours, no plagiarism guaranteed.',
      'Get the best grades without any work, click here.',
      'Cheap custom papers for students, order now at https://{site}.{tld}',
    ],
  },
  praise: {
    names: ['kitchen renovation', 'cheap flights', 'best mattress', 'plumber near me'],
    site: true,
    sentences: [
      'Wow, amazing blog layout! How long have you been blogging for?',
      'I really like your website, thanks for sharing this great information.',
      'Very nice post, I have bookmarked it and will share it with my friends.',
      'This is a really good read for me, visit my website too.',
      'Excellent content, keep up the good work, greetings from {site}.',
      'Hello, I log on to your blogs regularly, your writing style is awesome.',
    ],
  },
  dating: {
    names: ['Sweet Anna', 'hot_girl', 'Lonely Heart'],
    site: true,
    sentences: [
      'Lonely girls near you want to meet tonight, click https://{site}.{tld}',
      'Hi dear, I saw your profile and want to be your friend, write me.',
      'Join for free and chat with hot singles now.',
      'See my private photos at https://{site}.{tld}/me',
      'No sign up needed, {sum} girls online in your area.',
      'Contact me on telegram, I am waiting for you.',
    ],
  },
  spells: {
    names: ['Dr Moon', 'Priest Ade', 'Great Healer'],
    site: false,
    sentences: [
      'My husband left me, and this powerful spell caster brought him back in 24 hours.',
      'Contact the great healer by email or whatsapp for love spells and lottery numbers.',
      'He helped me win {sum} in the lottery with his spell, I am so happy.',
      'He can cure any disease with herbs, contact him today.',
      'I never believed in it until this man helped me, his contact is below.',
      'All thanks to this great man for saving my marriage.',
    ],
  },
};

export const FINE = {
  walking: {
    names: ['Ines', 'Tom B.', 'wanderer'],
    sentences: [
      'I walked that path in {year}, before they built the road.',
      'The bridge you mention was closed when we came, so we took the long way by {place}.',
      'Is the bus from {place} still going on Sundays?',
      'My knees disagree with you about the descent, but the view is worth it.',
      'There is a small correction: the hut belongs to the other valley.',
      'Thank you, we will try the shorter round with the children.',
    ],
  },
  cooking: {
    names: ['Marta', 'J. Okafor', 'Lene'],
    sentences: [
      'I used rye instead of wheat and it needed half an hour more.',
      'My grandmother from {place} put a little vinegar into the dough.',
      'Why do you let it rest twice? {person} says once is enough.',
      'It came out too salty for us, I would take half of it.',
      'Does it freeze well, or does the crust get soft?',
      'I made this for six people and nothing was left.',
    ],
  },
  code: {
    names: ['pk', 'Sana R.', 'null_island'],
    sentences: [
      'The second example fails for me with version 3, the option was renamed in {year}.',
      'You could avoid the copy by reading the file as a stream, see https://docs.example.org/streams',
      'I measured it: the loop is not the slow part, the parsing is.',
      'Does this work on a server without a shell?',
      'There is a race between the two requests, we had the same bug at work.',
      'Nice explanation, the part about locks finally made sense to {person}.',
    ],
  },
  books: {
    names: ['Reader', 'Agnes', 'Vera M.'],
    sentences: [
      'I read the novel in {year} and remember it as much sadder than you describe it.',
      'The translation leaves out the letter at the end, which changes everything.',
      '{person} gave me this book, and I have never finished it.',
      'You are unfair to the second chapter, the narrator lies on purpose.',
      'Which edition did you use? Mine has other page numbers.',
      'Her essays are better, I think, start with the one about winter.',
    ],
  },
  town: {
    names: ['Resident', 'Paul H.', 'K.'],
    sentences: [
      'The council promised this in {year} and nothing has happened since.',
      'I live next to {place} and the noise is worse at night than you write.',
      'Who pays for it? The budget that was published has no line for that.',
      'I disagree: the trees were ill and {person} who looked at them said so.',
      'The meeting is on Thursday, everybody can come and ask.',
      'Please correct the date under the photograph, that was before the fire.',
    ],
  },
  music: {
    names: ['cellist', 'Yuki', 'Ben'],
    sentences: [
      'The slow movement is played much too fast in this recording.',
      'I was at the concert in {place}, and the hall swallowed all the low notes.',
      '{person} taught me this piece, and I still cannot play the ending.',
      'You do not mention the earlier version from {year}, which I like more.',
      'What strings do you use? Mine sound thin since the winter.',
      'The video is here, from minute four on: https://video.example.org/w/4',
    ],
  },
  money: {
    names: ['Accountant', 'R. Silva', 'saver'],
    sentences: [
      'Our bank wanted {sum} for the same loan, so compare before you sign.',
      'The interest in the table is for {year}, it is lower now.',
      'I would not buy shares with money that I need within five years.',
      'Is the discount for students still offered? I found nothing on their page.',
      'We paid the tax twice by mistake and got it back after a year.',
      'This is the first text about pensions that I understood, thank you.',
    ],
  },
  health: {
    names: ['Nurse', 'Olga', 'D.'],
    sentences: [
      'My doctor gave me the same tablets and I slept badly for a month.',
      'Please write more clearly that nobody should stop taking them alone.',
      'I have had this pain since {year}, and walking helps me more than rest.',
      'The study that you cite had only {sum} people in it.',
      '{person} works in a pharmacy and says the generic one is just as good.',
      'How long did it take until you felt better?',
    ],
  },
  thanks: {
    names: ['A reader', 'Nils', 'Hana'],
    sentences: [
      'Thank you for this, it made me think of {place}.',
      'I read everything here but rarely write, so: thank you.',
      'Great post, I laughed out loud at the story about {person}.',
      'I will share it with my class tomorrow, they will argue about it.',
      'This helped me a lot today.',
      'Please go on writing, the pictures are lovely too.',
    ],
  },
};

/** Numbers between 0 and 1, the same ones for the same seed (a linear congruential generator). */
export const randomFrom = (seed) => {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
};

const fill = (text, random) =>
  text.replaceAll(/\{(\w+)\}/g, (_, name) => SLOTS[name][Math.floor(random() * SLOTS[name].length)]);

/** Comments of one family. */
export const commentsOf = ({ names, site = false, sentences }, count, random) =>
  Array.from({ length: count }, () => {
    const chosen = sentences
      .map((sentence) => [random(), sentence])
      .sort(([a], [b]) => a - b)
      .slice(0, random() < 0.5 ? 2 : 3)
      .map(([, sentence]) => sentence);
    const name = names[Math.floor(random() * names.length)];
    const hasSite = random() < (site ? 0.8 : 0.25);
    const host = site ? '{site}.{tld}' : '{blog}.example';
    const url = hasSite ? fill(`https://${host}`, random) : undefined;
    return { author: { name, ...(url && { url }) }, body: { format: 'text', source: fill(chosen.join(' '), random) } };
  });
