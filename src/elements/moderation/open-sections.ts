// The sections that are open: which of them is shown, and the navigation between them. The queue stays as it is while another section is
// shown; the others are opened anew each time.
import { html, nothing, type TemplateResult } from 'lit';
import type { Adapter, Administration } from '../../core/adapter.js';
import { type AfterwordError, asAfterwordError } from '../../core/errors.js';
import type { Key } from './keys.js';
import type { Section, SectionContext, SectionName, SectionView } from './section.js';
import { sectionAddress, sectionInHash } from './section-address.js';
import { SECTIONS } from './sections.js';
import { bothSentences } from './words.js';

export class OpenSections {
  readonly #context: SectionContext;
  readonly #sections: readonly Section[];
  readonly #views = new Map<SectionName, SectionView>();
  #current: SectionName | undefined;
  #error: AfterwordError | undefined;
  /** Whether comments have changed since the queue was loaded. */
  #isQueueOld = false;

  /** Shows the section that the page's address names. */
  readonly follow = (): void => {
    const named = sectionInHash(location.hash);
    const { name } = this.#sections.find((section) => section.name === named) ?? this.#sections[0]!;
    if (name !== this.#current) this.#show(name);
  };

  constructor(
    adapter: Adapter,
    administration: Administration,
    context: Pick<SectionContext, 'words' | 'queue' | 'level' | 'draw'>,
  ) {
    this.#context = { ...context, adapter, administration, onDecided: () => (this.#isQueueOld = true) };
    this.#sections = SECTIONS.filter(({ isThere }) => isThere(adapter, administration));
    this.follow();
  }

  look(): void {
    this.#shown?.look?.();
  }

  press(key: Key): void {
    this.#shown?.press?.(key);
  }

  close(): void {
    for (const view of this.#views.values()) view.close?.();
  }

  /** The language has changed. */
  redraw(): void {
    for (const view of this.#views.values()) view.redraw?.();
  }

  render(): TemplateResult {
    return html`
      ${this.#sections.length > 1 ? this.#navigation() : nothing} ${this.#error ? this.#fault(this.#error) : nothing}
      ${[...this.#views].map(([name, view]) => html`<div ?hidden=${name !== this.#current}>${view.render()}</div>`)}
    `;
  }

  updated(root: ShadowRoot): void {
    for (const view of this.#views.values()) view.updated?.(root);
  }

  get #shown(): SectionView | undefined {
    return this.#current && this.#views.get(this.#current);
  }

  #show(name: SectionName): void {
    const before = this.#current;
    this.#current = name;
    if (before && before !== 'queue') {
      this.#views.get(before)?.close?.();
      this.#views.delete(before);
    }
    void this.#open(name);
  }

  async #open(name: SectionName): Promise<void> {
    this.#error = undefined;
    if (name === 'queue' && this.#isQueueOld) void this.#views.get(name)?.reload?.();
    this.#isQueueOld &&= name !== 'queue';
    const { draw } = this.#context;
    draw();
    if (this.#views.has(name)) return;
    try {
      const view = await this.#sections.find((section) => section.name === name)!.open(this.#context);
      // Another section may have been chosen meanwhile.
      if (this.#current !== name || this.#views.has(name)) view.close?.();
      else this.#views.set(name, view);
    } catch (thrown) {
      if (this.#current === name) this.#error = asAfterwordError(thrown);
    }
    draw();
  }

  #navigation(): TemplateResult {
    const { messages } = this.#context.words;
    return html`
      <nav aria-label=${messages.sections}>
        <ul class="bar">
          ${this.#sections.map(
            ({ name }) => html`
              <li>
                <a href=${sectionAddress(name)} aria-current=${name === this.#current ? 'page' : nothing}>
                  ${messages.sectionNames[name]}
                </a>
              </li>
            `,
          )}
        </ul>
      </nav>
    `;
  }

  /** The file of the section did not load. */
  #fault({ code }: AfterwordError): TemplateResult {
    const { words } = this.#context;
    const { messages } = words;
    return html`
      <p class="fault" role="alert">${bothSentences(words, messages.sectionFailed, messages.errors[code])}</p>
      <button value="again" @click=${() => this.#open(this.#current!)}>${messages.retry}</button>
    `;
  }
}
