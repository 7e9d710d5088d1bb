/** Answers a request for one of its files. The path is the request's. */
export type Files = (request: Request, path: string) => Promise<Response | undefined> | undefined;
/**
 * @param base what their addresses begin with
 * @param names by address, such as `/afterword.js`
 */
export declare const filesAt: (base: string, names: Readonly<Record<string, URL>>) => Files;
