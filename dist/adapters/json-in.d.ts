/**
 * The JSON in an answer.
 *
 * @throws AfterwordError `corrupt` when it is not JSON, `network` when it broke off
 */
export declare const jsonIn: (answer: Response) => Promise<unknown>;
