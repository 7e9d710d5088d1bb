import type { Attributes, Elements, Events, Properties } from './elements.js';
/** The name of an element. */
export type Tag = keyof Elements;
/** The properties of an element, with their types. */
type PropertiesOf<T extends Tag> = Pick<Elements[T], Properties[T] & keyof Elements[T]>;
/** An attribute may have a property of the same name, which also takes what is not text. */
type Setting<Attribute, Property> = Attribute | Exclude<Property, string> | undefined;
/** What can be set by the names of attributes and of properties. */
export type Settings<T extends Tag> = {
    [Name in keyof Attributes[T]]?: Setting<Attributes[T][Name], Name extends keyof PropertiesOf<T> ? PropertiesOf<T>[Name] : never>;
} & {
    [Name in keyof PropertiesOf<T> as Exclude<Name, keyof Attributes[T]>]?: PropertiesOf<T>[Name] | undefined;
};
/** An event of an element, as a listener on that element gets it. */
export type EventOn<T extends Tag, Name extends keyof Events[T]> = Events[T][Name] & {
    readonly currentTarget: Elements[T];
};
/** Listeners, by the names that a template has for them: `on` and the event. */
export type Listeners<T extends Tag, Prefix extends string = 'on'> = {
    [Name in keyof Events[T] as `${Prefix}${Name & string}`]?: ((event: EventOn<T, Name>) => void) | undefined;
};
export {};
