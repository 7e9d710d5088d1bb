type Json = Readonly<Record<string, unknown>>;
/** @param server the address of the server; may be relative to the address of the description */
export declare const description: (server: string) => Json;
export {};
