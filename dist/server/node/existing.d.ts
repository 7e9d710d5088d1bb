/** @throws UsageError */
export declare const checkExists: (name: string) => void;
