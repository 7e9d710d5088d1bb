// What all parts of this folder need of the list that they are added to.
import type { ReadyState } from '../../core/discussion-state.js';

export type List = HTMLElementTagNameMap['afterword-comment-list'];
export type Row = HTMLElementTagNameMap['afterword-comment'];

/** The discussion around a list; none if the list stands alone. */
export const discussionAround = (list: List): HTMLElementTagNameMap['afterword-discussion'] | undefined => {
  const { host } = list.getRootNode() as Partial<ShadowRoot>;
  return host?.localName === 'afterword-discussion'
    ? (host as HTMLElementTagNameMap['afterword-discussion'])
    : undefined;
};

/** The groups of blocks. (A selector for them would look at every element of every row.) */
export const groupsOf = ({ renderRoot }: List): HTMLElement[] =>
  [...renderRoot.querySelector('[part=list]')!.children] as HTMLElement[];

/** The blocks of rows. */
export const blocksOf = (list: List): HTMLElement[] =>
  groupsOf(list).flatMap(({ children }) => [...children] as HTMLElement[]);

export const readyState = ({ discussion }: List): ReadyState | undefined =>
  discussion?.state.status === 'ready' ? discussion.state : undefined;
