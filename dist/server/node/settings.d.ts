/** A wrong use of the command: printed without a stack. */
export declare class UsageError extends Error {
    name: string;
}
export interface Setting {
    /** The name of its value in the help; absent for an option without a value. */
    readonly value?: string;
    /** The environment variable for it. */
    readonly variable: string;
    readonly help: string;
    /** May be given more than once; in the environment separated by commas. */
    readonly many?: boolean;
}
export type Settings = Readonly<Record<string, Setting>>;
export interface ParsedSettings {
    text(name: string): string | undefined;
    list(name: string): readonly string[];
    flag(name: string): boolean;
    number(name: string, least: number, most: number): number | undefined;
    oneOf<Option extends string>(name: string, options: readonly Option[]): Option | undefined;
    /** The arguments that are not options: names of files. */
    readonly operands: readonly string[];
}
/** @throws UsageError */
export declare const readSettings: (settings: Settings, args: readonly string[], environment: Readonly<Record<string, string | undefined>>) => ParsedSettings;
/** The lines of a help text that describe the settings. */
export declare const helpOf: (settings: Settings) => string;
