import type { ImportReport } from './report.js';
/** A name that is safe to print: on one line and not too long. */
export declare const printable: (text: string, widest?: number) => string;
/** The report, in lines that end with a line break. */
export declare const reportText: (report: ImportReport) => string;
