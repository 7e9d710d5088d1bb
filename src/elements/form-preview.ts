// The preview of a text, in the place of the text area and as large as it. It is made in the same way as the bodies in the list.
import { bodyOf } from './body-nodes.js';
import type { Form } from './form-tool.js';

export class FormPreview {
  readonly #form: Form;
  readonly #area: HTMLTextAreaElement;
  readonly #region = document.createElement('div');

  constructor(form: Form, area: HTMLTextAreaElement) {
    this.#form = form;
    this.#area = area;
    this.#region.className = 'preview';
    this.#region.setAttribute('role', 'region');
    this.#region.tabIndex = 0;
    this.#region.hidden = true;
    area.after(this.#region);
  }

  get isShown(): boolean {
    return !this.#region.hidden;
  }

  set isShown(isShown: boolean) {
    this.#region.hidden = !isShown;
    this.#area.classList.toggle('behind', isShown);
    if (isShown) this.draw();
    else this.#region.replaceChildren();
  }

  /** Shows the text as it is now. */
  draw(): void {
    if (!this.isShown) return;
    const { draft: source, format, localizer } = this.#form;
    const words = localizer.messages;
    const body = document.createElement('div');
    body.setAttribute('part', 'body');
    const nodes = source.trim() ? bodyOf({ format, source }, () => this.draw()) : [words.required];
    body.append(...(nodes ?? []));
    this.#region.ariaLabel = words.preview;
    this.#region.replaceChildren(body);
  }
}
