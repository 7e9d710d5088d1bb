// afterword/react: the elements in the JSX of React 19 and later. Types only.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';
import type { Listeners, Settings, Tag } from './settings.js';

/** What an element takes in JSX. Unlike other elements it may have `class` too. */
export type ReactProps<T extends Tag> = Omit<
  DetailedHTMLProps<HTMLAttributes<Elements[T]>, Elements[T]>,
  keyof Settings<T>
> &
  Settings<T> &
  Listeners<T> & { class?: string | undefined };

type ReactElements = { [T in Tag]: ReactProps<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
