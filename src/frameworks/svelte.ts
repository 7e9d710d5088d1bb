// afterword/svelte: the elements in the templates of Svelte 5. Types only.
import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';
import type { Listeners, Settings, Tag } from './settings.js';

/** What an element takes in a template. */
export type SvelteProps<T extends Tag> = Omit<HTMLAttributes<Elements[T]>, keyof Settings<T>> &
  Settings<T> &
  Listeners<T>;

type SvelteTags = { [T in Tag]: SvelteProps<T> };

declare module 'svelte/elements' {
  export interface SvelteHTMLElements extends SvelteTags {}
}
