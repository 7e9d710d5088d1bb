import { type ParsedSettings, type Settings } from './settings.js';
export interface Subcommand {
    /** What may follow its name besides options, for the help. */
    readonly operands?: string;
    /** What it does, in a line. */
    readonly summary: string;
    /** Further lines of the help, above its options. */
    readonly about?: string;
    readonly settings: Settings;
    run(given: ParsedSettings): Promise<void>;
}
export declare const SUBCOMMANDS: Readonly<Record<string, Subcommand>>;
export declare const helpText: () => string;
