type Json = Readonly<Record<string, unknown>>;
/** @param server where it is served; may be relative to where this is read */
export declare const description: (server: string) => Json;
export {};
