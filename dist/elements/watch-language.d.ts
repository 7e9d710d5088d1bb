import type { LitElement } from 'lit';
import type { Locale } from '../locales/locale.js';
import { Localizer } from './localizer.js';
export type Speaking = LitElement & {
    locale: Locale | undefined;
    /** The locale that the page's script gave. */
    pageLocale?: Locale | undefined;
};
type Completing = (locale: Locale) => Locale | Promise<Locale>;
/**
 * @param hasAsked whether the element has asked for its words itself
 * @param completed loads what the element needs besides
 */
export declare const watchLanguage: (element: Speaking, hasAsked: boolean, completed?: Completing) => void;
/** Shared by elements with the same language: dates are slow to prepare. */
export declare const localizerFor: (locale: Locale) => Localizer;
export {};
