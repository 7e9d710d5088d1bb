// Turns errors of Waline into AfterwordErrors, by their messages, because they have no codes.
import { AfterwordError, type DraftField } from '../core/errors.js';

/** What Waline answers to every request. */
export interface WalineAnswer {
  readonly errno: number;
  readonly errmsg: string | Readonly<Record<string, string>>;
  readonly data: unknown;
}

/** Milliseconds that Waline requires between two comments from one address. */
const FLOOD_PAUSE = 60_000;

const FIELDS: Readonly<Record<string, DraftField>> = { comment: 'body', nick: 'name', mail: 'email', link: 'url' };

/** Waline reports most errors with status 200, in the language of the request: English. */
export const walineError = ({ errno, errmsg }: WalineAnswer): AfterwordError | undefined => {
  if (!errno) return undefined;
  if (typeof errmsg === 'object') {
    const fields: Partial<Record<DraftField, 'required'>> = {};
    for (const name of Object.keys(errmsg)) if (FIELDS[name]) fields[FIELDS[name]] = 'required';
    return new AfterwordError('invalid', Object.values(errmsg).join(' '), { fields });
  }
  if (/duplicate/i.test(errmsg)) return new AfterwordError('conflict', errmsg);
  if (/too fast/i.test(errmsg)) return new AfterwordError('rate-limited', errmsg, { retryAfter: FLOOD_PAUSE });
  return new AfterwordError('unavailable', errmsg || `Waline answered with errno ${errno}.`);
};
