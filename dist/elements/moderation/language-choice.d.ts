import { type TemplateResult } from 'lit';
/** Gives the document the language that was chosen in this browser. */
export declare const speakChosenLanguage: () => void;
/** @param shown the language of the page now @param label “Language”, in it */
export declare const languageChoice: (shown: string, label: string) => TemplateResult;
