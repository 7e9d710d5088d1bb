// One field of the form: label, control and fault, tied together for assistive technology (aria-describedby). An
// input's type and its autofill token are its name: `email` and `url` are both, as HTML has it.
import { html, nothing, type TemplateResult } from 'lit';
import { DRAFT_LIMITS } from '../core/draft.js';
import type { DraftField, FieldFault } from '../core/errors.js';
import type { Localizer } from './localizer.js';

export interface FormField {
  readonly name: DraftField;
  /** What stands in it to begin with. */
  readonly value: string | undefined;
  readonly fault: FieldFault | undefined;
}

export const formField = (field: FormField, localizer: Localizer): TemplateResult => {
  const { name, fault } = field;
  const { messages } = localizer;
  const hint = name === 'email' ? messages.emailHint : messages.optional;
  return html`
    <div class="field" part="field">
      <label for=${name}>
        ${messages[name]} ${name === 'body' ? nothing : html`<span class="muted">(${hint})</span>`}
      </label>
      ${control(field)}
      ${fault ? html`<p class="fault" id="fault-${name}">${sentenceFor(name, fault, localizer)}</p>` : nothing}
    </div>
  `;
};

const control = ({ name, value = '', fault }: FormField): TemplateResult =>
  name === 'body'
    ? html`<textarea
        part="control"
        id="body"
        rows="5"
        dir="auto"
        aria-required="true"
        aria-invalid=${fault !== undefined}
        aria-describedby=${fault ? `fault-${name}` : nothing}
      ></textarea>`
    : html`<input
        part="control"
        id=${name}
        type=${name === 'name' ? 'text' : name}
        autocomplete=${name}
        dir="auto"
        .value=${value}
        aria-invalid=${fault !== undefined}
        aria-describedby=${fault ? `fault-${name}` : nothing}
      />`;

const sentenceFor = (name: DraftField, fault: FieldFault, localizer: Localizer): string => {
  const { messages } = localizer;
  if (fault === 'required') return messages.required;
  if (fault === 'malformed') return name === 'email' ? messages.badEmail : messages.badUrl;
  return localizer.fill(messages.tooLong, { limit: DRAFT_LIMITS[name] });
};
