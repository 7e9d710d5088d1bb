// Reads the JSON of an HTTP answer, for all adapters.
import { AfterwordError, asAfterwordError } from '../core/errors.js';

/**
 * The JSON in an answer.
 *
 * @throws AfterwordError `corrupt` if it is not JSON, `network` if the connection broke
 */
export const jsonIn = async (answer: Response): Promise<unknown> => {
  try {
    return await answer.json();
  } catch (cause) {
    // Compared by its name, because WebKit rejects with a DOMException.
    if ((cause as Error).name === 'SyntaxError')
      throw new AfterwordError('corrupt', `Not JSON: ${answer.url}`, { cause });
    throw asAfterwordError(cause, 'network');
  }
};
