// The options of `serve` for a judge of the site's own.
import { CHECK_EXTRAS } from '../judging/check.js';
import { httpCheck } from '../judging/http-check.js';
import type { HandlerOptions } from '../handler.js';
import { wordIn } from '../../core/vocabulary.js';
import { type ParsedSettings, UsageError } from './settings.js';

/** @throws UsageError */
export const checkOf = (given: ParsedSettings): Pick<HandlerOptions, 'check' | 'checkSends'> => {
  const [url, secret, sends] = [given.text('check'), given.text('check-secret'), given.text('check-sends')];
  if (url === undefined) {
    if (secret ?? sends) throw new UsageError('--check-secret and --check-sends need a --check.');
    return {};
  }
  const checkSends = sends?.split(',').map((name) => {
    const extra = wordIn(CHECK_EXTRAS, name.trim());
    if (!extra) throw new UsageError(`--check-sends are names with commas between, of: ${CHECK_EXTRAS.join(', ')}.`);
    return extra;
  });
  try {
    return { check: httpCheck({ url, secret }), checkSends };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};
