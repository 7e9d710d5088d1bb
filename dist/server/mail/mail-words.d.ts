import type { MailMessages } from '../../locales/mail-messages.js';
import type { OwnLanguages } from '../../locales/own-names.js';
import type { Plural } from '../../locales/plural.js';
export type Values = Readonly<Record<string, string>>;
/** A message with values in its {places}. A value is never filled in itself. */
export declare const filled: (message: string, values: Values) => string;
export declare class MailWords {
    #private;
    readonly language: string;
    readonly messages: MailMessages;
    constructor(language: string, messages: MailMessages, rules: Readonly<Record<string, string>>);
    get direction(): 'ltr' | 'rtl';
    count(forms: Plural, count: number): string;
    /** Why a comment waits, in words; the name of a rule that has none. */
    rule(name: string): string;
}
/** The words for a language tag, over them the site's own; English ones if there are none. */
export declare const mailWordsIn: (tag: string, own?: OwnLanguages) => Promise<MailWords>;
