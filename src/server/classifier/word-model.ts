// A naive Bayes classifier: how often each feature was in comments that are spam, and in others. docs/spam.md explains its numbers.

/** It says nothing until it knows so many comments of both kinds. */
export const FEWEST_KNOWN = 20;
/** A feature counts if it was in so many comments. */
const FEWEST_SEEN = 2;
/** The most that one feature can say for spam or against it. */
const MOST_WEIGHT = 4;
/** Only so many features for spam count, and so many against it: a long text cannot drown what matters. */
const MOST_COUNTED = 12;
/** Words that an explanation names. */
const MOST_NAMED = 6;

interface Counts {
  spam: number;
  fine: number;
}

export interface Rating {
  /** The natural logarithm of how many times as likely spam is; 0 if nothing is known. */
  readonly score: number;
  /** The features that speak most for spam, the strongest first. */
  readonly spamWords: readonly string[];
}

export class WordModel {
  readonly #counts = new Map<string, Counts>();
  readonly #known: Counts = { spam: 0, fine: 0 };

  add(features: readonly string[], isSpam: boolean): void {
    this.#change(features, isSpam, 1);
  }

  /** Takes back what `add` was told. */
  take(features: readonly string[], isSpam: boolean): void {
    this.#change(features, isSpam, -1);
  }

  get isReady(): boolean {
    return Math.min(this.#known.spam, this.#known.fine) >= FEWEST_KNOWN;
  }

  rate(features: readonly string[]): Rating {
    const weights = features.map((feature) => ({ feature, weight: this.#weightOf(feature) }));
    const forSpam = weights.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
    const against = weights.filter(({ weight }) => weight < 0).sort((a, b) => a.weight - b.weight);
    const counted = [...forSpam.slice(0, MOST_COUNTED), ...against.slice(0, MOST_COUNTED)];
    return {
      score: this.isReady ? counted.reduce((sum, { weight }) => sum + weight, 0) : 0,
      spamWords: forSpam.slice(0, MOST_NAMED).map(({ feature }) => feature),
    };
  }

  /** The logarithm of how many times as often a feature is in spam. Half a comment is added to each count, so that none is zero. */
  #weightOf(feature: string): number {
    const { spam, fine } = this.#counts.get(feature) ?? { spam: 0, fine: 0 };
    if (spam + fine < FEWEST_SEEN) return 0;
    const ratio = (spam + 0.5) / (this.#known.spam + 1) / ((fine + 0.5) / (this.#known.fine + 1));
    return Math.max(-MOST_WEIGHT, Math.min(MOST_WEIGHT, Math.log(ratio)));
  }

  #change(features: readonly string[], isSpam: boolean, by: 1 | -1): void {
    const kind = isSpam ? 'spam' : 'fine';
    this.#known[kind] += by;
    for (const feature of features) {
      const counts = this.#counts.get(feature) ?? { spam: 0, fine: 0 };
      counts[kind] += by;
      if (counts.spam + counts.fine > 0) this.#counts.set(feature, counts);
      else this.#counts.delete(feature);
    }
  }
}
