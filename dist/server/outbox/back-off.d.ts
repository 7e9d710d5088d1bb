/** @param attempts that were made before the one that failed @param wish milliseconds that the recipient asks for */
export declare const pauseAfter: (attempts: number, wish?: number, random?: () => number) => number;
