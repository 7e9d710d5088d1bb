import { type TemplateResult } from 'lit';
export interface FieldOptions {
    /** The name of the field in its form; also its id. */
    readonly name: string;
    readonly label: string;
    readonly fault?: string | undefined;
}
export declare const numberField: (options: FieldOptions & {
    readonly value: number | undefined;
    readonly most: number;
    readonly least?: number;
}) => TemplateResult;
export declare const textField: (options: FieldOptions & {
    readonly value: string;
    readonly longest: number;
    readonly isRequired?: boolean;
}) => TemplateResult;
/** @param earliest the first day that can be chosen: `2026-05-31` */
export declare const dateField: ({ name, label }: FieldOptions, earliest: string) => TemplateResult;
/** Several values, one in each line. */
export declare const linesField: (options: FieldOptions & {
    readonly lines: readonly string[];
}) => TemplateResult;
/** @param names the values, with what they are called; an empty value stands for nothing */
export declare const choiceField: ({ name, label }: FieldOptions, names: Readonly<Record<string, string>>, chosen: string) => TemplateResult;
export declare const checkField: (name: string, label: string, isChecked: boolean, value?: string) => TemplateResult;
/** Several of a few values. */
export declare const checksField: ({ name, label }: FieldOptions, names: Readonly<Record<string, string>>, checked: readonly string[]) => TemplateResult;
export declare const faultIn: (faults: ReadonlyMap<string, string>, name: string) => Pick<FieldOptions, 'fault'>;
/** Gives a field the focus when it has been drawn. */
export declare const focusOn: (form: HTMLFormElement, name: string) => void;
