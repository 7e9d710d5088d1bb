import { html } from "lit";
// src/elements/moderation/settings/fields.ts
var faultId = (name) => `fault-${name}`;
var faultOf = ({ name, fault }) => html`<p class="fault" id=${faultId(name)} ?hidden=${!fault}>${fault}</p>`;
var numberField = (options) => html`
  <div class="field">
    <label for=${options.name}>${options.label}</label>
    <input
      type="number"
      id=${options.name}
      name=${options.name}
      min=${options.least ?? 0}
      max=${options.most}
      .step=${"any"}
      .value=${String(options.value ?? "")}
      aria-invalid=${options.fault ? "true" : "false"}
      aria-describedby=${faultId(options.name)}
    />
    ${faultOf(options)}
  </div>
`;
var textField = (options) => html`
  <div class="field">
    <label for=${options.name}>${options.label}</label>
    <input
      id=${options.name}
      name=${options.name}
      maxlength=${options.longest}
      ?required=${options.isRequired}
      dir="auto"
      .value=${options.value}
      aria-invalid=${options.fault ? "true" : "false"}
      aria-describedby=${faultId(options.name)}
    />
    ${faultOf(options)}
  </div>
`;
/** @param earliest the first day that can be chosen: `2026-05-31` */
var dateField = ({ name, label }, earliest) => html`
  <div class="field">
    <label for=${name}>${label}</label>
    <input type="date" id=${name} name=${name} min=${earliest} max="9999-12-31" />
  </div>
`;
/** Several values, one in each line. */
var linesField = (options) => html`
  <div class="field">
    <label for=${options.name}>${options.label}</label>
    <textarea
      id=${options.name}
      name=${options.name}
      rows="4"
      dir="auto"
      .value=${options.lines.join("\n")}
      aria-invalid=${options.fault ? "true" : "false"}
      aria-describedby=${faultId(options.name)}
    ></textarea>
    ${faultOf(options)}
  </div>
`;
/** @param names the values, with what they are called; an empty value stands for nothing */
var choiceField = ({ name, label }, names, chosen) => html`
  <div class="field">
    <label for=${name}>${label}</label>
    <select id=${name} name=${name}>
      ${Object.entries(names).map(([value, text]) => html`<option .value=${value} ?selected=${value === chosen}>${text}</option>`)}
    </select>
  </div>
`;
var checkField = (name, label, isChecked, value = "on") => html`
  <label class="choice">
    <input type="checkbox" name=${name} .value=${value} ?checked=${isChecked} />
    ${label}
  </label>
`;
/** Several of a few values. */
var checksField = ({ name, label }, names, checked) => html`
  <fieldset class="plain" aria-label=${label}>
    <span>${label}</span>
    <div>${Object.entries(names).map(([value, text]) => checkField(name, text, checked.includes(value), value))}</div>
  </fieldset>
`;
var faultIn = (faults, name) => ({ fault: faults.get(name) });
/** Gives a field the focus when it has been drawn. */
var focusOn = (form, name) => {
	setTimeout(() => form.querySelector(`[name="${name}"]`)?.focus());
};
export { checkField, checksField, choiceField, dateField, faultIn, focusOn, linesField, numberField, textField };

//# sourceMappingURL=fields.js.map