// The keys of the moderation page, and the dialog that lists them. They are off while the focus is in a field, and with modifiers.
import { html, type TemplateResult } from 'lit';
import type { ModerationMessages } from '../../locales/moderation-messages.js';

export const KEYS = ['j', 'k', 'a', 's', 'r', 'u', 'x', '?'] as const;
export type Key = (typeof KEYS)[number];

/** The key of the page that an event means, if it means one. */
export const keyIn = (event: KeyboardEvent): Key | undefined => {
  const { key, ctrlKey, metaKey, altKey, defaultPrevented } = event;
  const [target] = event.composedPath();
  const isField =
    target instanceof HTMLElement &&
    (target.isContentEditable || (target.matches('input, textarea, select') && !target.matches('[type=checkbox]')));
  if (ctrlKey || metaKey || altKey || defaultPrevented || isField) return undefined;
  return KEYS.find((one) => one === key.toLowerCase());
};

export const keyDialog = (messages: ModerationMessages, level: number): TemplateResult => html`
  <dialog aria-labelledby="keys">
    <h3 id="keys" aria-level=${level}>${messages.keyList}</h3>
    <dl>
      ${KEYS.map(
        (key) => html`
          <dt><kbd>${key}</kbd></dt>
          <dd>${messages.keyNames[key]}</dd>
        `,
      )}
    </dl>
    <form method="dialog"><button>${messages.closeKeys}</button></form>
  </dialog>
`;
