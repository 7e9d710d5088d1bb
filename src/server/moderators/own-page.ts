// The pages that links in mails and terminals lead to send small forms. They have no origin that they could send, because they send no
// referrer; only who has the link can send its code.
import { AfterwordError } from '../../core/errors.js';
import type { SignIn } from './sign-in.js';

/** @throws AfterwordError `forbidden` if a browser says that a page of another site sends this form */
export const assertOwnPage = (request: Request, signIn: SignIn): void => {
  const origin = request.headers.get('origin') ?? 'null';
  const isOwn = origin === 'null' || signIn.isOwnOrigin(origin, request);
  if (!isOwn || !['same-origin', 'none', null].includes(request.headers.get('sec-fetch-site')))
    throw new AfterwordError('forbidden', 'Only a page of the server itself can send this form.');
};
