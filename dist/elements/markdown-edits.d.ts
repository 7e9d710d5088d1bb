import type { SelectedText, TextEdit } from './text-edits.js';
export declare const bold: (selected: SelectedText) => TextEdit;
export declare const italic: (selected: SelectedText) => TextEdit;
/** A selection of one line becomes code in the line, one of several lines a block of code. */
export declare const code: (selected: SelectedText) => TextEdit;
export declare const quote: (selected: SelectedText) => TextEdit;
export declare const list: (selected: SelectedText) => TextEdit;
/** The address, if a text is one and nothing else. */
export declare const addressIn: (text: string) => string | undefined;
/** Makes the selected words a link to an address; without one, it is selected to be typed. A selected address gets words. */
export declare const link: (selected: SelectedText, address?: string) => TextEdit;
/** Whether a pasted address makes these words a link. */
export declare const canBeLink: ({ value, start, end }: SelectedText) => boolean;
