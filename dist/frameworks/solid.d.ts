import type { JSX as SolidJsx } from 'solid-js';
import type { Elements } from './elements.js';
import type { Listeners, Settings, Tag } from './settings.js';
/** What an element takes in JSX. Solid listens by `on:`, and can be told by `prop:` or `attr:` how to set something. */
export type SolidProps<T extends Tag> = Omit<SolidJsx.HTMLAttributes<Elements[T]>, keyof Settings<T>> & Settings<T> & {
    [Name in keyof Settings<T> as `${'prop' | 'attr'}:${Name & string}`]?: Settings<T>[Name];
} & Listeners<T, 'on:'>;
type SolidElements = {
    [T in Tag]: SolidProps<T>;
};
declare module 'solid-js' {
    namespace JSX {
        interface IntrinsicElements extends SolidElements {
        }
    }
}
export {};
