// The bar over the queue that decides about a selection, or about all comments that match. Its buttons are always there, so that nothing
// moves when something is selected.
import { html, nothing, type TemplateResult } from 'lit';
import type { Adapter } from '../../core/adapter.js';
import { decideMatching, type Steps, undoAll } from './decide-matching.js';
import type { CommentAct } from './item.js';
import type { LastDecisions } from './last-decisions.js';
import type { QueueModel } from './queue-model.js';
import type { Selection } from './selection.js';
import { bothSentences, type Said, type Words } from './words.js';

export interface BulkOwner {
  readonly adapter: Adapter;
  readonly words: Words;
  readonly model: QueueModel;
  readonly selection: Selection;
  readonly last: LastDecisions;
  readonly queue: string;
  /** Selects all that are shown, or none. */
  selectShown(isOn: boolean): void;
  told(keys: readonly string[], sentence: Said): void;
  run(work: () => Promise<void>): void;
  reload(): void;
}

const actsIn = (queue: string): readonly CommentAct[] =>
  queue === 'removed' ? ['restore'] : queue === 'spam' ? ['approve', 'remove'] : ['approve', 'spam', 'remove'];

export class BulkBar {
  readonly #owner: BulkOwner;
  readonly #draw: () => void;
  /** The decision about all that match which waits for an answer. */
  #asked: CommentAct | undefined;
  #running: AbortController | undefined;
  #progress: Said | undefined;

  constructor(owner: BulkOwner, draw: () => void) {
    this.#owner = owner;
    this.#draw = draw;
  }

  /** What is said while many are decided. */
  get progress(): Said | undefined {
    return this.#progress;
  }

  /** Decides about what is selected. About all that match it asks first. */
  decide(act: CommentAct): void {
    const { selection } = this.#owner;
    if (this.#running || (!selection.size && !selection.isAll)) return;
    if (selection.isAll) this.#asked = act;
    else this.#decideSelected(act);
    this.#draw();
  }

  stop(): void {
    this.#running?.abort();
  }

  render(): TemplateResult {
    const { words, selection, adapter, queue, model } = this.#owner;
    const { messages, localizer } = words;
    const isNone = !selection.size && !selection.isAll;
    const { items } = model;
    if (this.#running)
      return html`
        <div class="bar">
          <span>${this.#progress?.(words)}</span>
          <button value="stop" @click=${() => this.stop()}>${messages.stop}</button>
        </div>
      `;
    if (this.#asked) return this.#question(this.#asked);
    return html`
      <div class="bar" role="group" aria-label=${messages.decideSelected}>
        <label class="check">
          <input
            type="checkbox"
            .checked=${items.length > 0 && (selection.isAll || selection.size === items.length)}
            @change=${this.#onAllShown}
          />
          ${messages.selectShown}
        </label>
        <span class="muted">
          ${selection.isAll ? messages.allMatching : localizer.count(messages.selected, selection.size)}
        </span>
        ${actsIn(queue).map(
          (act) => html`
            <button value=${`selected-${act}`} aria-disabled=${isNone} @click=${() => this.decide(act)}>
              ${messages.acts[act]}
            </button>
          `,
        )}
        ${
          adapter.decide && model.hasMore && !selection.isAll
            ? html`<button class="link-button" value="all-matching" @click=${this.#onAllMatching}>
                ${messages.selectMatching}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  #question(act: CommentAct): TemplateResult {
    const { messages, localizer } = this.#owner.words;
    const text = localizer.fill(messages.askAllMatching, { act: messages.acts[act] });
    const answer = (isYes: boolean): void => {
      this.#asked = undefined;
      if (isYes) this.#decideMatching(act);
      this.#draw();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') answer(false);
    };
    return html`
      <div class="bar" role="group" aria-label=${text} @keydown=${onKey}>
        <span role="alert">${text}</span>
        <button value="yes" @click=${() => answer(true)}>${messages.acts[act]}</button>
        <button value="no" @click=${() => answer(false)}>${messages.cancelWriting}</button>
      </div>
    `;
  }

  #decideSelected(act: CommentAct): void {
    const { model, selection, last } = this.#owner;
    const { keys } = selection;
    this.#owner.selectShown(false);
    this.#owner.run(async () => {
      const decided = await model.decide(keys, act);
      const sentence = this.#told(decided.length, keys.length - decided.length);
      if (decided.length) this.#owner.told(decided, sentence);
      else last.say(sentence);
    });
  }

  #decideMatching(act: CommentAct): void {
    const { adapter, model, last, selection } = this.#owner;
    // What comes from now on was not seen.
    const until = new Date().toISOString();
    const { to = until } = model.filter;
    selection.clear();
    void this.#inSteps(async (steps) => {
      const matching = { ...model.filter, to: to < until ? to : until };
      const { decisions, refused } = await decideMatching(adapter, matching, act, steps);
      const undo = async (): Promise<Said> => {
        let sentence: Said = () => '';
        await this.#inSteps(async (again) => {
          const failed = await undoAll(adapter, decisions, again);
          sentence = ({ localizer, messages }) =>
            failed
              ? localizer.count(messages.failedMany, failed)
              : localizer.count(messages.undoneMany, decisions.length);
          this.#owner.reload();
        });
        return sentence;
      };
      this.#owner.reload();
      last.add({
        sentence: this.#told(decisions.length, refused),
        undo: adapter.undo && decisions.length ? undo : undefined,
      });
    });
  }

  /** How many were decided, and how many could not be. */
  #told(decided: number, failed: number): Said {
    return (words) => {
      const { messages, localizer } = words;
      const done = localizer.count(messages.doneMany, decided);
      if (!failed) return done;
      const fault = localizer.count(messages.failedMany, failed);
      return decided ? bothSentences(words, done, fault) : fault;
    };
  }

  /** Does something that takes long, and can be stopped. */
  #inSteps(work: (steps: Steps) => Promise<void>): Promise<void> {
    this.#running = new AbortController();
    const onStep = (count: number): void => {
      this.#progress = ({ localizer, messages }) => localizer.count(messages.decidingMany, count);
      this.#draw();
    };
    onStep(0);
    const steps = { signal: this.#running.signal, onStep };
    return new Promise((resolve) => {
      this.#owner.run(async () => {
        try {
          await work(steps);
        } finally {
          this.#running = undefined;
          this.#progress = undefined;
          resolve();
        }
      });
    });
  }

  readonly #onAllShown = (event: Event): void => {
    this.#owner.selectShown((event.target as HTMLInputElement).checked);
  };

  readonly #onAllMatching = (): void => {
    this.#owner.selectShown(true);
    this.#owner.selection.isAll = true;
    this.#draw();
  };
}
