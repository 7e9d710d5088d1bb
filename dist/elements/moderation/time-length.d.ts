/** @param time milliseconds */
export declare const timeLength: (time: number, language: string) => string;
