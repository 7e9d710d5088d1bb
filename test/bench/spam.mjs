// How well the classifier tells spam from other comments, and how long that takes: `npm run bench:spam`. It learns from some comments of
// our own set (spam-set.mjs) and judges others. In the harder part a whole family of each kind is new to it.
import { parseBody } from '../../src/body/parse.js';
import { HOLD_FROM, SPAM_FROM } from '../../src/server/classifier/classifier.js';
import { featuresOf } from '../../src/server/classifier/features.js';
import { WordModel } from '../../src/server/classifier/word-model.js';
import { commentsOf, FINE, randomFrom, SPAM } from './spam-set.mjs';

const EACH = 40;

const examples = (families, isSpam, random) =>
  Object.entries(families).flatMap(([family, about]) =>
    commentsOf(about, EACH, random).map(({ author, body }) => ({
      family,
      isSpam,
      author,
      body,
      features: featuresOf(author, parseBody(body)),
    })),
  );

const trained = (known) => {
  const model = new WordModel();
  for (const { features, isSpam } of known) model.add(features, isSpam);
  return model;
};

/** Adds what the model makes of some comments to the sums. */
const judge = (model, unknown, sums) => {
  for (const { features, isSpam } of unknown) {
    const { score } = model.rate(features);
    const kind = isSpam ? 'spam' : 'fine';
    sums[kind].all += 1;
    if (score >= HOLD_FROM) sums[kind].held += 1;
    if (score >= SPAM_FROM) sums[kind].marked += 1;
  }
};

const newSums = () => ({ spam: { all: 0, held: 0, marked: 0 }, fine: { all: 0, held: 0, marked: 0 } });

const percent = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(1)} %` : '–');
const rowOf = (name, { spam, fine }) =>
  `| ${[
    name,
    percent(spam.held, spam.all),
    percent(spam.held, spam.held + fine.held),
    percent(fine.held, fine.all),
    percent(spam.marked, spam.all),
    percent(spam.marked, spam.marked + fine.marked),
  ].join(' | ')} |`;

const random = randomFrom(7);
const all = [...examples(SPAM, true, random), ...examples(FINE, false, random)];
const shuffled = all
  .map((one) => [random(), one])
  .sort(([a], [b]) => a - b)
  .map(([, one]) => one);

console.log(
  '| what it knows | found spam | of what it holds, spam | fine, and held | marked as spam | of that, spam |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const size of [40, 100, 360]) {
  const sums = newSums();
  judge(trained(shuffled.slice(0, size)), shuffled.slice(360), sums);
  console.log(rowOf(`${size} comments of all families`, sums));
}
const sums = newSums();
const worst = [];
for (const spam of Object.keys(SPAM)) {
  const alone = newSums();
  for (const fine of Object.keys(FINE)) {
    const isNew = ({ family }) => family === spam || family === fine;
    const model = trained(all.filter((one) => !isNew(one)));
    judge(model, all.filter(isNew), sums);
    judge(model, all.filter(isNew), alone);
  }
  worst.push([spam, percent(alone.spam.held, alone.spam.all)]);
}
console.log(rowOf('640 comments; this family is new to it', sums));
console.log(`\nFound spam of a new family: ${worst.map(([name, found]) => `${name} ${found}`).join(', ')}`);

const started = performance.now();
for (const { author, body } of all) featuresOf(author, parseBody(body));
const model = trained(all);
for (const { features } of all) model.rate(features);
const each = (performance.now() - started) / all.length;
console.log(`To parse, learn and judge one comment takes ${(each * 1000).toFixed(0)} µs.`);
