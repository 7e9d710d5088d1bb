import type { ImportStep } from '../../importers/importing.js';
export interface Progress {
    step(step: ImportStep): void;
    /** A further part of the file was read; 1 is the whole file. */
    advance(part: number): void;
    end(): void;
}
export declare const progressOf: (output: {
    readonly isTTY?: boolean;
    write(text: string): unknown;
}) => Progress;
