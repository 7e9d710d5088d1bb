import type { Rules, RulesState } from '../../core/rules.js';
/**
 * Rules from the text of a file.
 *
 * @throws UsageError with the line and the column of the fault
 */
export declare const parseRules: (text: string, file: string) => Rules;
export interface RulesFile {
    readonly source: () => RulesState;
    /** Reads the file again. */
    reload(): Promise<void>;
    stop(): void;
}
/**
 * @param report told what happens when the file has changed
 * @throws UsageError if the file cannot be used
 */
export declare const openRulesFile: (file: string, report: (message: string) => void) => Promise<RulesFile>;
