// What the moderator decided in this visit of the page, the last at the end: the notice tells of the last one, and undoes it.
import type { Said } from './words.js';

export interface LastDecision {
  /** What was done, for the notice. */
  readonly sentence: Said;
  /** Undoes it; absent if that is not possible. Resolves to what the notice says then. */
  readonly undo: (() => Promise<Said>) | undefined;
}

/** How many of them can be undone, one after the other. */
const MOST = 100;

export class LastDecisions {
  #decisions: readonly LastDecision[] = [];
  #sentence: Said = () => '';

  /** What the notice says. */
  get sentence(): Said {
    return this.#sentence;
  }

  get canUndo(): boolean {
    return !!this.#decisions.at(-1)?.undo;
  }

  add(decision: LastDecision): void {
    this.#sentence = decision.sentence;
    if (decision.undo) this.#decisions = [...this.#decisions, decision].slice(-MOST);
  }

  say(sentence: Said): void {
    this.#sentence = sentence;
  }

  async undo(): Promise<void> {
    const last = this.#decisions.at(-1);
    this.#decisions = this.#decisions.slice(0, -1);
    if (last?.undo) this.#sentence = await last.undo();
  }
}
