export declare const MINUTE = 60000;
export declare const HOUR: number;
export declare const DAY: number;
