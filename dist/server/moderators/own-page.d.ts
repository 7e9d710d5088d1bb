import type { SignIn } from './sign-in.js';
/** @throws AfterwordError `forbidden` if a browser says that a page of another site sends this form */
export declare const assertOwnPage: (request: Request, signIn: SignIn) => void;
