// afterword/vue: the elements in the templates of Vue 3. Types only.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { Elements, Events } from './elements.js';
import type { EventOn, Settings, Tag } from './settings.js';

/** `heading-level` as Vue has it: `headingLevel`. */
type Camel<Name> = Name extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : Name;

/** Vue has one name for an attribute and the property of the same meaning. */
type VueSettings<T extends Tag> = {
  [Name in keyof Settings<T> as Camel<Name>]?: Settings<T>[Name];
};

type VueListeners<T extends Tag> = {
  [Name in keyof Events[T] as `on${Capitalize<Camel<Name & string>>}`]?:
    | ((event: EventOn<T, Name>) => void)
    | undefined;
};

/** What an element takes in a template. */
export type VueProps<T extends Tag> = Omit<HTMLAttributes, keyof VueSettings<T>> &
  PublicProps &
  VueSettings<T> &
  VueListeners<T>;

type VueElements = {
  [T in Tag]: new () => Elements[T] & { $props: VueProps<T> };
};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
