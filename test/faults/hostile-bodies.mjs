// Forty comments that are made to block a parser, each as long as a comment may be, and a feed that contains them all. Other requests
// must be answered while they are sent and while the feed is made.
import assert from 'node:assert/strict';
import { startServer } from '../support/command.mjs';
import { insist, letters } from './letters.mjs';

const COUNT = 40;
const LENGTH = 20_000;
const UNITS = [
  '* ',
  '> - ',
  '1. ',
  '*a_ ',
  '**a ',
  '[',
  '<',
  '`a``b```c',
  '![](',
  '> \n',
  '<a b="',
  '&',
  '~~a ',
  '- - a\n',
];

const hostileLetters = () =>
  letters(COUNT).map((letter, index) => {
    const unit = UNITS[index % UNITS.length];
    // A number at the end, because the same text twice would be refused.
    const source = `${unit.repeat(Math.floor((LENGTH - 10) / unit.length))}a ${index}`;
    return { ...letter, draft: { ...letter.draft, body: { format: 'markdown', source } } };
  });

/** Requests a page of another discussion again and again until a call has ended. Returns the number of answers and the longest wait. */
const askUntil = async (url, call) => {
  const state = { isOver: false };
  const over = call.finally(() => (state.isOver = true));
  let answers = 0;
  let longest = 0;
  while (!state.isOver) {
    const asked = performance.now();
    const response = await fetch(`${url}/discussions/other/comments`);
    assert.equal(response.status, 200);
    await response.arrayBuffer();
    longest = Math.max(longest, performance.now() - asked);
    answers += 1;
  }
  return { result: await over, answers, longest };
};

const told = ({ answers, longest }, began) =>
  `${Math.round(performance.now() - began)} ms, in which others had ${answers} answers, the slowest after ${Math.round(longest)} ms`;

export const bodiesAreHostile = {
  what: `${COUNT} comments of ${LENGTH.toLocaleString('en')} characters made to hold up a parser, and the feed of them`,
  async run() {
    const server = await startServer([
      '--db',
      ':memory:',
      '--proxies',
      '1',
      '--proof',
      'never',
      '--read-rate-limit',
      '0',
      '--quiet',
    ]);
    const { url } = server;
    const send = async () => {
      for (const letter of hostileLetters()) await insist(url, letter);
    };
    let began = performance.now();
    const sent = told(await askUntil(url, send()), began);
    began = performance.now();
    const made = await askUntil(
      url,
      fetch(`${url}/discussions/d/feed`).then((response) => response.text()),
    );
    const fed = told(made, began);
    assert.equal(made.result.match(/<entry>/g)?.length, COUNT);
    assert.ok(made.answers > 1, 'nobody was answered while the feed was made');
    assert.equal(await server.stop(), 0);
    return `they were sent in ${sent}; the feed was there after ${fed}`;
  },
};
