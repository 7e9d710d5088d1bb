type Json = Readonly<Record<string, unknown>>;
/** @param server where it is served, as a page would name it */
export declare const description: (server: string) => Json;
export {};
