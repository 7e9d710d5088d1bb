// The controls on a comment and its menu, for tests that need no real keys.
import { find, findSeen, textOf } from './mount.js';
import { until } from './until.js';

type Discussion = HTMLElementTagNameMap['afterword-discussion'];

export const row = (element: Discussion, id: string): HTMLElement => find(element, `#comment-${id}`);
export const part = (element: Discussion, id: string, name: string): HTMLElement[] =>
  findSeen(row(element, id), `[part=${name}]`);
export const button = (element: Discussion, id: string, name: string): Promise<HTMLElement> =>
  until(() => part(element, id, name)[0], `${name} of ${id}`);
export const noteOf = (element: Discussion, id: string): string => part(element, id, 'note').map(textOf).join(' ');
export const items = (element: Discussion): HTMLElement[] => findSeen(element, '[role=menuitem]');
/** What every browser offers: not each has a share sheet. */
export const labels = (element: Discussion): string[] =>
  items(element)
    .map(textOf)
    .filter((label) => label !== 'Share');
export const openMenu = async (element: Discussion, id: string): Promise<void> => {
  (await button(element, id, 'menu-button')).click();
  await until(() => items(element).length);
};
export const choose = async (element: Discussion, id: string, label: string): Promise<void> => {
  await openMenu(element, id);
  items(element)
    .find((item) => textOf(item).startsWith(label))!
    .click();
};
