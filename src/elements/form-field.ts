// One field of the form: label, control and fault, connected for assistive technology (aria-describedby). The name of a field is
// also its input type and its autofill token: in HTML, `email` and `url` are both.
import { html, nothing, type TemplateResult } from 'lit';
import type { DraftField, FieldFault } from '../core/errors.js';
import { sentenceFor } from './field-fault.js';
import type { Localizer } from './localizer.js';

/**
 * A text may be five times longer than can be sent, so that a reader can shorten it. With a much longer one browsers do not answer.
 *
 * @param isNeeded whether it must not be empty
 */
export const formField = (
  name: DraftField,
  label: string,
  isNeeded: boolean,
  fault: FieldFault | undefined,
  localizer: Localizer,
): TemplateResult => {
  const { messages } = localizer;
  const isBody = name === 'body';
  const hint = name === 'email' ? messages.emailHint : messages.optional;
  return html`
    <div class="field" part="field">
      <label for=${name}>${label}${isNeeded ? nothing : html`${messages.gap}<span class="muted">${hint}</span>`}</label>
      ${
        isBody
          ? html`<textarea
              part="control"
              id="body"
              dir="auto"
              required
              maxlength="100000"
              aria-invalid=${!!fault}
              aria-describedby="fault-body"
            ></textarea>`
          : html`<input
              part="control"
              id=${name}
              dir="auto"
              type=${name === 'name' ? 'text' : name}
              autocomplete=${name}
              aria-required=${isNeeded}
              aria-invalid=${!!fault}
              aria-describedby="fault-${name}"
            />`
      }
      <p class="fault" id="fault-${name}">${fault && sentenceFor(name, fault, localizer)}</p>
    </div>
  `;
};
