/** Whether a database's name is a file's path, and no address of a server and no `:memory:`. */
export declare const isPath: (name: string) => boolean;
/** @throws UsageError */
export declare const checkExists: (name: string) => void;
