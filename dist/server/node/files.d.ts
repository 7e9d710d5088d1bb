/** Answers a request for one of its files. */
export type Files = (request: Request) => Promise<Response | undefined>;
/**
 * @param base what their addresses begin with
 * @param names by address, such as `/afterword.js`
 */
export declare const filesAt: (base: string, names: Readonly<Record<string, URL>>) => Files;
