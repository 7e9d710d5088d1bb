// Where the page of a discussion is kept, and for which reader.
import { Fingerprint } from '../../core/fingerprint.js';
import type { KeptPlace } from '../../core/kept-page.js';

export type Element = HTMLElementTagNameMap['afterword-discussion'];

export const placeOf = ({ adapter, src, discussion }: Element): KeptPlace => ({
  discussion: discussion!.id,
  backEnd: `${typeof adapter === 'string' ? adapter : (adapter?.name ?? '')} ${src ?? ''}`,
});

/** Stands for the reader's token, which is not stored itself. */
export const tokenOf = ({ token }: Element): string => (token ? String(new Fingerprint().text(token)) : '');
