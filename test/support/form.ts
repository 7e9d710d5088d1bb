// Fills in and sends the forms of a discussion, for tests that need no real keys.
import { find, findAll, focused } from './mount.js';
import { until } from './until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

/** The form under the article. */
export const rootForm = (element: Discussion): HTMLElement => find(element, 'section > afterword-reply-form');

/** A control of a form, by its id: `body`, `name`, `email`, `url`, `remember`. */
export const control = (form: Element, id = 'body'): HTMLInputElement => find<HTMLInputElement>(form, `#${id}`);

/** The text in the text area of the first form that has one. */
export const typedText = (within: Element): string | undefined =>
  findAll<HTMLTextAreaElement>(within, '#body')[0]?.value;

/** Opens the form under a comment, and waits until it has the focus. */
export const openReply = async (element: Discussion, comment: string): Promise<HTMLElement> => {
  find(element, `#comment-${comment} [value=reply]`).click();
  const form = await until(() => findAll(element, `#comment-${comment} afterword-reply-form`)[0]);
  await until(() => focused()?.id === 'body' && focused() === control(form));
  return form;
};

/** Sets the text of a control, and dispatches the event for it. */
export const write = (form: Element, text: string, id = 'body'): void => {
  control(form, id).value = text;
  control(form, id).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

export const send = (form: Element): void => find(form, '[part=send]').click();
