/**
 * The JSON in an answer.
 *
 * @throws AfterwordError `corrupt` if it is not JSON, `network` if the connection broke
 */
export declare const jsonIn: (answer: Response) => Promise<unknown>;
