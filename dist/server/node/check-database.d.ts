/** Whether the name of a database is the path of a file, and not the address of a server or `:memory:`. */
export declare const isPath: (name: string) => boolean;
/** @throws UsageError */
export declare const checkExists: (name: string) => void;
