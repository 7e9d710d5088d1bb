// The JSON in an answer over HTTP, for every adapter that asks for some.
import { AfterwordError, asAfterwordError } from '../core/errors.js';

/**
 * The JSON in an answer.
 *
 * @throws AfterwordError `corrupt` when it is not JSON, `network` when it broke off
 */
export const jsonIn = async (answer: Response): Promise<unknown> => {
  try {
    return await answer.json();
  } catch (cause) {
    // By name: WebKit rejects with a DOMException.
    if ((cause as Error).name === 'SyntaxError')
      throw new AfterwordError('corrupt', `Not JSON: ${answer.url}`, { cause });
    throw asAfterwordError(cause, 'network');
  }
};
