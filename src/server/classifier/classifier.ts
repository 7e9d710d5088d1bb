// The judge that has learned from the decisions of the moderators. It keeps its counts in memory and nothing in the database: it learns
// from the decisions that stand in the log and from the comments as they are. So an undone decision or an erased comment is forgotten by itself.
import { parseBody } from '../../body/parse.js';
import type { Judge } from '../judging/judge.js';
import type { DecidedComments } from './decided-comments.js';
import { featuresOf } from './features.js';
import { WordModel } from './word-model.js';

/** How many comments of each kind it learns from: the newest. */
const MOST_LEARNED = 500;
/** Comments that are read and parsed at a time, before others have a turn. */
const BATCH = 50;
/** Milliseconds after which it looks whether comments were erased. */
const LOOK_AGAIN = 10 * 60_000;

/** From which score on a comment waits, and from which on it is spam. */
export const HOLD_FROM = 6;
export const SPAM_FROM = 14;

interface Learned {
  readonly features: readonly string[];
  readonly isSpam: boolean;
}

/** Keeps a model up to date with the decisions. */
export class Learning {
  readonly #decided: DecidedComments;
  readonly #now: () => number;
  readonly #learned = new Map<string, Learned>();
  readonly #model = new WordModel();
  #version: string | undefined;
  #lookedAt = -Infinity;
  #running: Promise<void> | undefined;

  constructor(decided: DecidedComments, now: () => number) {
    this.#decided = decided;
    this.#now = now;
  }

  /** The model, with all decisions that were made before. */
  async model(): Promise<WordModel> {
    // What runs already may have begun before the last decision.
    await this.#running?.catch(() => {});
    this.#running ??= this.#learn().finally(() => (this.#running = undefined));
    await this.#running;
    return this.#model;
  }

  async #learn(): Promise<void> {
    const version = await this.#decided.version();
    const age = Math.abs(this.#now() - this.#lookedAt);
    if (version === this.#version && age < LOOK_AGAIN) return;
    const newest = await this.#decided.newest(MOST_LEARNED);
    const wanted = new Set(newest.map(({ key }) => key));
    for (const [key, { features, isSpam }] of this.#learned)
      if (!wanted.has(key)) {
        this.#model.take(features, isSpam);
        this.#learned.delete(key);
      }
    const unknown = newest.map(({ key }) => key).filter((key) => !this.#learned.has(key));
    for (let at = 0; at < unknown.length; at += BATCH)
      for (const { key, isSpam, author, body } of await this.#decided.words(unknown.slice(at, at + BATCH))) {
        const features = featuresOf(author, parseBody(body));
        this.#model.add(features, isSpam);
        this.#learned.set(key, { features, isSpam });
      }
    this.#version = version;
    this.#lookedAt = this.#now();
  }
}

/** A feature as moderators read it. */
const named = (feature: string): string => feature.replace(/^[~@]/, '');

export const classifier = (decided: DecidedComments, now: () => number): Judge => {
  const learning = new Learning(decided, now);
  return async ({ draft, caller, tree }) => {
    // The site's own authors meet only its rules.
    if (caller.author?.role === 'author') return [];
    const model = await learning.model();
    if (!model.isReady) return [];
    const { name = '', url } = caller.author ?? draft?.author ?? {};
    const { score, spamWords } = model.rate(featuresOf({ name, url }, tree()));
    if (score < HOLD_FROM) return [];
    const because = [...new Set(spamWords.map(named))].join(', ');
    return [{ rule: 'classifier', outcome: score < SPAM_FROM ? 'hold' : 'spam', because }];
  };
};
