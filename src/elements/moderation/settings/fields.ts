// The fields of the settings, each with its label and what is wrong with it.
import { html, type TemplateResult } from 'lit';

export interface FieldOptions {
  /** The name of the field in its form; also its id. */
  readonly name: string;
  readonly label: string;
  readonly fault?: string | undefined;
}

const faultId = (name: string): string => `fault-${name}`;
const faultOf = ({ name, fault }: FieldOptions): TemplateResult =>
  html`<p class="fault" id=${faultId(name)} ?hidden=${!fault}>${fault}</p>`;

export const numberField = (
  options: FieldOptions & {
    readonly value: number | undefined;
    readonly most: number;
    readonly least?: number;
  },
): TemplateResult => html`
  <div class="field">
    <label for=${options.name}>${options.label}</label>
    <input
      type="number"
      id=${options.name}
      name=${options.name}
      min=${options.least ?? 0}
      max=${options.most}
      .step=${'any'}
      .value=${String(options.value ?? '')}
      aria-invalid=${options.fault ? 'true' : 'false'}
      aria-describedby=${faultId(options.name)}
    />
    ${faultOf(options)}
  </div>
`;

export const textField = (
  options: FieldOptions & { readonly value: string; readonly longest: number; readonly isRequired?: boolean },
): TemplateResult => html`
  <div class="field">
    <label for=${options.name}>${options.label}</label>
    <input
      id=${options.name}
      name=${options.name}
      maxlength=${options.longest}
      ?required=${options.isRequired}
      dir="auto"
      .value=${options.value}
      aria-invalid=${options.fault ? 'true' : 'false'}
      aria-describedby=${faultId(options.name)}
    />
    ${faultOf(options)}
  </div>
`;

/** @param earliest the first day that can be chosen: `2026-05-31` */
export const dateField = ({ name, label }: FieldOptions, earliest: string): TemplateResult => html`
  <div class="field">
    <label for=${name}>${label}</label>
    <input type="date" id=${name} name=${name} min=${earliest} max="9999-12-31" />
  </div>
`;

/** Several values, one in each line. */
export const linesField = (options: FieldOptions & { readonly lines: readonly string[] }): TemplateResult => html`
  <div class="field">
    <label for=${options.name}>${options.label}</label>
    <textarea
      id=${options.name}
      name=${options.name}
      rows="4"
      dir="auto"
      .value=${options.lines.join('\n')}
      aria-invalid=${options.fault ? 'true' : 'false'}
      aria-describedby=${faultId(options.name)}
    ></textarea>
    ${faultOf(options)}
  </div>
`;

/** @param names the values, with what they are called; an empty value stands for nothing */
export const choiceField = (
  { name, label }: FieldOptions,
  names: Readonly<Record<string, string>>,
  chosen: string,
): TemplateResult => html`
  <div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${Object.entries(names).map(
        ([value, text]) => html`<option .value=${value} ?selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </div>
`;

export const checkField = (name: string, label: string, isChecked: boolean, value = 'on'): TemplateResult => html`
  <label class="choice">
    <input type="checkbox" name=${name} .value=${value} ?checked=${isChecked} />
    ${label}
  </label>
`;

/** Several of a few values. */
export const checksField = (
  { name, label }: FieldOptions,
  names: Readonly<Record<string, string>>,
  checked: readonly string[],
): TemplateResult => html`
  <fieldset class="plain" aria-label=${label}>
    <span>${label}</span>
    <div>${Object.entries(names).map(([value, text]) => checkField(name, text, checked.includes(value), value))}</div>
  </fieldset>
`;

export const faultIn = (faults: ReadonlyMap<string, string>, name: string): Pick<FieldOptions, 'fault'> => ({
  fault: faults.get(name),
});

/** Gives a field the focus when it has been drawn. */
export const focusOn = (form: HTMLFormElement, name: string): void => {
  setTimeout(() => form.querySelector<HTMLElement>(`[name="${name}"]`)?.focus());
};
