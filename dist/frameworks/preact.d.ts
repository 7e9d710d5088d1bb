import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { Elements } from './elements.js';
import type { Listeners, Settings, Tag } from './settings.js';
/** What an element takes in JSX. */
export type PreactProps<T extends Tag> = Omit<HTMLAttributes<Elements[T]>, keyof Settings<T>> & ClassAttributes<Elements[T]> & Settings<T> & Listeners<T>;
type PreactElements = {
    [T in Tag]: PreactProps<T>;
};
declare module 'preact' {
    namespace JSX {
        interface IntrinsicElements extends PreactElements {
        }
    }
}
export {};
