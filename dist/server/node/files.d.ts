/** Answers a request with this path, if it is one of the files. */
export type Files = (request: Request, path: string) => Promise<Response | undefined> | undefined;
/**
 * @param base the path that the addresses of the files begin with
 * @param names the files by address, such as `/afterword.js`
 */
export declare const filesAt: (base: string, names: Readonly<Record<string, URL>>) => Files;
/** The hash that a page may name to get this file with a long life. */
export declare const hashIn: (file: URL) => Promise<string>;
